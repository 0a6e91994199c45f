import { describe, expect, it } from 'vitest'
import { type DueFacts, dueState } from './due-state'

const today = '2026-11-21'

describe('dueState', () => {
  it.each<[Partial<DueFacts> & { dueOn: string }, string, number]>([
    [{ dueOn: '2026-11-18' }, 'overdue', 3],
    [{ dueOn: '2026-11-21' }, 'today', 0],
    [{ dueOn: '2026-11-26' }, 'soon', 5],
    [{ dueOn: '2026-12-09' }, 'left', 18],
    [{ dueOn: '2026-12-09', paused: true }, 'paused', 18],
    [{ dueOn: '2027-01-01', extended: true }, 'extended', 41],
    [{ dueOn: '2026-11-18', paused: true, extended: true }, 'overdue', 3],
    [{ dueOn: '2026-11-26', extended: true }, 'soon', 5],
    [{ dueOn: '2026-11-18', closed: 'answered-on-time' }, 'answered', -3],
  ])('reads %o as %s', (facts, words, days) => {
    expect(dueState({ today, ...facts })).toMatchObject({ words, days })
  })
})
