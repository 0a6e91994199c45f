import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attachment, safeFileName } from './file-name'

describe('the name of a file', () => {
  it.each([
    ['report 2026.pdf', 'report 2026.pdf'],
    ['Zoë’s données.csv', 'Zoë_s données.csv'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\ana\\a.txt', 'a.txt'],
    ['CON', '_CON'],
    ['aux.txt', '_aux.txt'],
    ['a.pdf\r\nX: y', 'a.pdf__X_ y'],
    ['evil\u202egpj.exe', 'evil_gpj.exe'],
    ['.htaccess', 'htaccess'],
    ['...', 'file'],
    ['', 'file'],
    [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(116)}.pdf`],
  ])('turns %j into %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe)
  })

  it('is harmless for any text, and stays as it is once it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })),
        (name) => {
          const safe = safeFileName(name)
          expect(safe).toMatch(/^[^\p{Cc}\p{Cf}/\\:*?"<>|.][^\p{Cc}/\\:*?"<>|]*$/u)
          expect([...safe].length).toBeLessThanOrEqual(121)
          expect(safeFileName(safe)).toBe(safe)
          expect(attachment(name)).toMatch(
            /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w%.~!-]+$/,
          )
        },
      ),
      { numRuns: 500 },
    )
  })
})
