import { manyLines, oneLine } from './clean-text'
import { escapeHtml } from './escape-html'
import type { Block } from './mail'

/** The HTML part of a mail: no pictures, no scripts, nothing that a mail program would have to fetch. */
export function htmlPart(
  page: { language: string; direction: 'ltr' | 'rtl'; subject: string; title: string },
  blocks: readonly Block[],
  footer: readonly string[],
): string {
  return `<!doctype html>
<html lang="${escapeHtml(page.language)}" dir="${page.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${line(page.subject)}</title>
<style>${STYLE}</style>
</head>
<body style="${BODY}">
<div style="max-width:600px;margin:0 auto;padding:24px 16px">
<h1 style="font-size:24px;line-height:1.25;margin:0 0 16px">${line(page.title)}</h1>
${blocks.map(writeBlock).join('\n')}
<div class="footer" style="${FOOTER}">
${footer.map((text) => `<p style="margin:0 0 8px">${line(text)}</p>`).join('\n')}
</div>
</div>
</body>
</html>
`
}

const BODY =
  "margin:0;padding:0;font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;" +
  'font-size:16px;line-height:1.5;color:#1e2326;background-color:#fffefb'
const FOOTER = 'margin-top:32px;padding-top:16px;border-top:1px solid #d9d8d0;color:#565d60'
const BUTTON =
  'display:inline-block;padding:12px 20px;border-radius:6px;font-weight:600;text-decoration:none;' +
  'background-color:#14505f;color:#ffffff'

// Mail programs that know dark mode read this; the others keep the light colours written inline.
const STYLE = [
  ':root{color-scheme:light dark}',
  '@media (prefers-color-scheme:dark){',
  'body{background-color:#1c2124!important;color:#e5e3dd!important}',
  '.footer{border-color:#343b3e!important;color:#a8aca9!important}',
  '.button{background-color:#86c9d6!important;color:#0b2229!important}',
  '.link{color:#8fcfdc!important}}',
].join('')

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p style="margin:0 0 16px">${line(block.text)}</p>`
    case 'heading':
      return `<h2 style="font-size:18px;line-height:1.3;margin:24px 0 8px">${line(block.text)}</h2>`
    case 'button':
      return writeButton(escapeHtml(block.link), line(block.label))
    case 'facts':
      return `<table style="border-collapse:collapse;margin:0 0 16px;font-size:16px">${block.facts
        .map(({ label, value }) => writeFact(line(label), line(value)))
        .join('')}</table>`
    case 'list':
      return `<ul style="margin:0 0 16px;padding-inline-start:24px">${block.items
        .map((item) => `<li style="margin:0 0 8px">${line(item)}</li>`)
        .join('')}</ul>`
    case 'quote':
      return `<blockquote dir="auto" style="margin:0 0 16px;padding-inline-start:16px;border-inline-start:4px solid #7d8384">${escapeHtml(manyLines(block.text)).replaceAll('\n', '<br>\n')}</blockquote>`
  }
}

/** The address is shown as well, so that a person can see where the button leads. */
function writeButton(link: string, label: string): string {
  return (
    `<p style="margin:24px 0 8px"><a class="button" href="${link}" style="${BUTTON}">${label}</a></p>\n` +
    `<p style="margin:0 0 24px;overflow-wrap:anywhere"><a class="link" href="${link}" style="color:#0f5265">${link}</a></p>`
  )
}

function writeFact(label: string, value: string): string {
  return (
    `<tr><th scope="row" style="text-align:start;vertical-align:top;font-weight:400;padding:2px 16px 2px 0;padding-inline:0 16px">${label}</th>` +
    `<td style="vertical-align:top;font-weight:600;padding:2px 0"><bdi>${value}</bdi></td></tr>`
  )
}

function line(text: string): string {
  return escapeHtml(oneLine(text))
}
