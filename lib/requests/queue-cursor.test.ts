import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCursor, writeCursor } from './queue-cursor'

const id = '0192f0c0-0000-4000-8000-000000000001'

describe('a cursor', () => {
  it('reads back what was written', () => {
    const due = { key: '2026-12-21', id }
    const closed = { key: '2026-12-21T10:00:00.000Z', id }
    expect(readCursor(writeCursor(due), 'due')).toEqual(due)
    expect(readCursor(writeCursor(closed), 'closed')).toEqual(closed)
  })

  it('of another order is none', () => {
    expect(readCursor(writeCursor({ key: '2026-12-21', id }), 'closed')).toBeNull()
    expect(readCursor(writeCursor({ key: '2026-12-21T10:00:00.000Z', id }), 'due')).toBeNull()
  })

  it('never throws, whatever stands in the address', () => {
    const wrong = [
      undefined,
      '',
      '%',
      'W10',
      writeCursor({ key: '2026-02-30', id }),
      writeCursor({ key: '2026-12-21', id: 'x' }),
    ]
    for (const cursor of wrong) expect(readCursor(cursor, 'due')).toBeNull()
    fc.assert(fc.property(fc.string(), (cursor) => readCursor(cursor, 'due') === null))
  })
})
