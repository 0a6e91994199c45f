'use client'

/** Next wants a client component here. It says its words itself, because whatever gives us words may be what broke. */
export default function ErrorPage() {
  return (
    <main className="mx-auto max-w-3xl px-5 py-16 sm:px-8">
      <h1 className="text-title font-semibold tracking-tight">Something went wrong</h1>
      <p className="mt-4 max-w-measure">
        This is our fault, not yours. What you sent before this page is safe. Wait a minute, then open the
        page again.
      </p>
    </main>
  )
}
