type Props = { title: string; code: string; hint: string }

/** A code that is only ever on the screen: large, spaced, and easy to read aloud. */
export function CodePanel({ title, code, hint }: Props) {
  return (
    <section
      aria-labelledby="screen-code"
      className="my-7 max-w-measure rounded-md border-s-4 border-accent bg-page p-5 sm:p-6"
    >
      <h2 id="screen-code" className="font-semibold">
        {title}
      </h2>
      <p className="my-2 text-title font-semibold tracking-[0.2em] tabular-nums">
        <bdi>{code}</bdi>
      </p>
      <p className="text-muted">{hint}</p>
    </section>
  )
}
