import { createHash } from 'node:crypto'

interface PlainPage {
  status: number
  title: string
  sentence: string
  /** Where "Go back" leads; without it there is no such link. */
  backHref?: string
  backText?: string
  headers?: Record<string, string>
}

const STYLE = `:root{color-scheme:light dark;font:1.125rem/1.6 Inter,system-ui,sans-serif}
body{margin:0;background:#fbfbfa;color:#1c1f24}
main{max-inline-size:36rem;margin:0 auto;padding:4rem 1.25rem}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 1rem}
p{margin:0 0 1rem}
a{color:#1d4ed8;text-underline-offset:.2em}
a:focus-visible{outline:3px solid;outline-offset:3px;border-radius:2px}
@media (prefers-color-scheme:dark){body{background:#14171b;color:#eceef1}a{color:#93b4ff}}`

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A small page that stands alone, for answers that no page of the app gives: a refused body, a limit, a bug. */
export function plainPage(page: PlainPage): Response {
  const back = page.backHref
    ? `<p><a href="${asHtml(page.backHref)}">${asHtml(page.backText ?? 'Go back')}</a></p>`
    : ''
  const html = `<!doctype html>
<html lang="en" dir="ltr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${asHtml(page.title)}</title><style>${STYLE}</style></head>
<body><main><h1>${asHtml(page.title)}</h1><p>${asHtml(page.sentence)}</p>${back}</main></body>
</html>
`
  return new Response(html, {
    status: page.status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': POLICY,
      'Cache-Control': 'private, no-store',
      ...page.headers,
    },
  })
}

function asHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
