const LINK = /(https?:\/\/[^\s<>"]+)/

/** A mail's text as it was written, with its links made clickable. */
export function LinkedText({ text }: { text: string }) {
  let offset = 0
  const pieces = text.split(LINK).map((piece) => {
    const at = offset
    offset += piece.length
    return { piece, at }
  })

  return (
    <p dir="auto" className="my-6 font-mono text-small whitespace-pre-wrap wrap-anywhere">
      {pieces.map(({ piece, at }) =>
        LINK.test(piece) ? (
          <a key={at} href={piece} className="text-link underline">
            {piece}
          </a>
        ) : (
          piece
        ),
      )}
    </p>
  )
}
