'use client'

/** For when the layout itself fails. Next wants a client component here, with a document of its own. */
export default function GlobalError() {
  return (
    <html lang="en" dir="ltr">
      <body>
        <title>Something went wrong</title>
        <main>
          <h1>Something went wrong</h1>
          <p>This is our fault, not yours. Wait a minute, then open the page again.</p>
        </main>
      </body>
    </html>
  )
}
