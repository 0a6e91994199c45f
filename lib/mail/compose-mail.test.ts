import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeMail, type Draft } from './compose-mail'
import type { Block } from './mail'

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'; --><svg onload=alert(1)>",
    '&lt;b&gt; &amp;amp;',
    'a\r\nBcc: victim@example.com\r\n\r\nbody',
    'x\u2028y\u2029z\u0000\u001b[2J',
    '\u202Eevil\u2066',
    '\uD800 alone',
    '{{7*7}} %s {count, plural} <b>#</b>',
  ),
)

function draft(blocks: readonly Block[], changes: Partial<Draft> = {}): Draft {
  return {
    language: 'en',
    subject: 'Subject',
    title: 'Title',
    blocks,
    footer: ['Footer'],
    senderName: 'Klariqo',
    ...changes,
  }
}

/** The tags of a mail, without what stands between them. */
function skeleton(html: string): string {
  return [...html.matchAll(/<[^>]*>/g)].join('')
}

describe('composeMail', () => {
  it('writes every block in both parts', () => {
    const { text, html } = composeMail(
      draft([
        { kind: 'paragraph', text: 'A paragraph.' },
        { kind: 'heading', text: 'A heading' },
        { kind: 'facts', facts: [{ label: 'Reference', value: 'K7QF-2MHX' }] },
        { kind: 'list', items: ['First', 'Second'] },
        { kind: 'quote', text: 'One line\n\nAnother' },
        { kind: 'button', label: 'Open', link: 'https://desk.example/a?b=1&c=2' },
      ]),
    )
    expect(text).toBe(
      [
        'Title\n-----',
        'A paragraph.',
        'A heading\n---------',
        'Reference: K7QF-2MHX',
        '- First\n- Second',
        '> One line\n>\n> Another',
        'Open:\nhttps://desk.example/a?b=1&c=2',
        '-- \nFooter\n',
      ].join('\n\n'),
    )
    expect(html).toContain('<bdi>K7QF-2MHX</bdi>')
    expect(html).toContain('href="https://desk.example/a?b=1&amp;c=2"')
    expect(html).toContain('One line<br>\n<br>\nAnother')
  })

  it('lets no text become markup or a line of its own', () => {
    const blocksOf = (words: string): Block[] => [
      { kind: 'paragraph', text: words },
      { kind: 'heading', text: words },
      { kind: 'facts', facts: [{ label: words, value: words }] },
      { kind: 'list', items: [words] },
      { kind: 'button', label: words, link: 'https://desk.example/' },
    ]
    const plain = skeleton(composeMail(draft(blocksOf('plain'), { footer: ['plain'] })).html)
    fc.assert(
      fc.property(hostile, (words) => {
        const mail = composeMail(
          draft(blocksOf(words), { subject: words, title: words, footer: [words], senderName: words }),
        )
        expect(skeleton(mail.html)).toBe(plain)
        expect(`${mail.subject}${mail.senderName}`).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u)
        expect(mail.text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}]/u)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps a quote apart from our own words', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const { text, html } = composeMail(draft([{ kind: 'quote', text: words }]))
        const quoted = text.split('\n\n').slice(1, -1).join('\n\n').split('\n')
        for (const line of quoted) expect(line.startsWith('>')).toBe(true)
        expect(
          skeleton(html.replaceAll('<br>', '')).match(/<blockquote[^>]*>.*?<\/blockquote>/)?.[0],
        ).toMatch(/^<blockquote[^<]*<\/blockquote>$/)
      }),
    )
  })

  it('fetches nothing when it is opened', () => {
    const { html } = composeMail(draft([{ kind: 'button', label: 'Open', link: 'https://desk.example/' }]))
    expect(html).not.toMatch(/<(img|link|script|iframe|object|form|input)|\ssrc=|url\(|@import/i)
  })

  it('says its language, its direction and that it can be dark', () => {
    expect(composeMail(draft([])).html).toContain('<html lang="en" dir="ltr">')
    const arabic = composeMail(draft([], { language: 'ar' })).html
    expect(arabic).toContain('<html lang="ar" dir="rtl">')
    expect(arabic).toContain('<meta name="color-scheme" content="light dark">')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'nonsense'])(
    'refuses to link to %s',
    (link) => {
      expect(() => composeMail(draft([{ kind: 'button', label: 'Open', link }]))).toThrow()
    },
  )
})
