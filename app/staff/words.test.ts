import { expect, it } from 'vitest'
import { translate } from '@/lib/platform/messages'
import staff from '@/messages/en/staff.json'

/** Everything that a message of the staff pages is told by some page. */
const VALUES = {
  about: 'identity',
  attempts: 2,
  channel: 'email',
  count: 2,
  date: 'Monday 21 December 2026',
  from: 'GDPR',
  kind: 'Question',
  level: 'L1',
  matched: 'true',
  method: 'Address on file',
  name: 'Ana',
  organisation: 'Klariqo',
  outcome: 'Refused',
  ownWork: 'true',
  person: 'Ana',
  points: 'Order number, Invoice',
  reference: 'K7QF-3MXA',
  right: 'Delete my data',
  timeZone: 'Asia/Kolkata',
  to: 'CCPA',
  who: 'named',
}

function keysOf(messages: object, before = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${before}${key}`] : keysOf(value, `${before}${key}.`),
  )
}

it.each(keysOf(staff))('says staff.%s', (key) => {
  const words = translate('staff', key, VALUES)
  expect(words).not.toBe(key)
  expect(words).not.toMatch(/[{}<>]|please|invalid|undefined/i)
})
