import { reckon } from '@/lib/law/clock'
import { questionAsked } from '@/lib/mail/letters/question-asked'
import { changeForStaff, type StaffRequest } from './change-for-staff'
import type { Command } from './command'
import { currentClock } from './current-clock'
import { LONGEST_TEXT, readText } from './read-text'
import type { Result } from './refusal'
import { requesterNotice } from './requester-notice'
import type { Snapshot } from './snapshot'

type About = Extract<Command, { type: 'ask' }>['about']

/**
 * Asks the person something, and waits. Under some laws a question about identity or scope pauses the
 * clock; the mail says whether it does. Refuses `address-not-proved`, `not-confirmed`, `in-review`,
 * `closed`, `needs-text`, `text-too-long` and `not-found`.
 */
export async function askRequester(
  input: StaffRequest & { text: string; about: About },
): Promise<Result<null>> {
  const text = readText(input.text, LONGEST_TEXT)
  if (!text.ok) return text
  const { about } = input
  return changeForStaff(input, {
    command: () => ({ type: 'ask', about }),
    texts: () => ({ message: { direction: 'to-requester', kind: 'question', body: text.value } }),
    mails: (request, tx, at) => {
      const clock = pauses(request.snapshot, about, at) ? 'paused' : 'running'
      return requesterNotice(tx, request, 'question-asked', (letter) => questionAsked({ ...letter, clock }))
    },
    value: () => null,
  })
}

function pauses(snapshot: Snapshot, about: About, at: Date): boolean {
  const { input } = currentClock(snapshot)
  if (about === 'other') return reckon(input).paused
  const pause = { type: 'pause' as const, at: at.toISOString(), reason: about }
  return reckon({ ...input, events: [...input.events, pause] }).paused
}
