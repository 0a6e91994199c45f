import type { EvidenceMethod } from '@/lib/law/evidence'
import type { Outcome } from '@/lib/law/outcome'
import type { Command } from '@/lib/requests/command'
import type { Texts } from '@/lib/requests/commit'
import type { DataPoint } from '@/lib/requests/data-points'

/** One thing that happened to a sample, some days before today. A colleague is made up; `you` is a real person. */
export type Step = {
  daysAgo: number
  by: 'requester' | 'system' | 'colleague' | 'approver' | 'you'
  command: Command
  texts?: Texts
}

type By = Step['by']

const toRequester = (kind: string, body: string): Texts => ({
  message: { direction: 'to-requester', kind, body },
})

export const confirm = (daysAgo: number): Step => ({ daysAgo, by: 'requester', command: { type: 'confirm' } })

export const notMine = (daysAgo: number): Step => {
  return { daysAgo, by: 'requester', command: { type: 'report-not-mine' } }
}

export const withdraw = (daysAgo: number): Step => ({
  daysAgo,
  by: 'requester',
  command: { type: 'withdraw' },
})

export const closeUnconfirmed = (daysAgo: number): Step => {
  // The day is given by the sweep; any day after the due date says that it has come.
  return { daysAgo, by: 'system', command: { type: 'close-unconfirmed', today: '9999-12-31' } }
}

export const take = (daysAgo: number, by: By = 'colleague'): Step => ({
  daysAgo,
  by,
  command: { type: 'take' },
})

export const note = (daysAgo: number, text: string): Step => {
  return { daysAgo, by: 'colleague', command: { type: 'note' }, texts: { note: text } }
}

export const message = (daysAgo: number, text: string): Step => {
  return { daysAgo, by: 'colleague', command: { type: 'message' }, texts: toRequester('message', text) }
}

export const ask = (daysAgo: number, about: 'identity' | 'clarification' | 'other', text: string): Step => {
  return { daysAgo, by: 'colleague', command: { type: 'ask', about }, texts: toRequester('question', text) }
}

export const reply = (daysAgo: number, body: string): Step => {
  const texts: Texts = { message: { direction: 'from-requester', kind: 'reply', body } }
  return { daysAgo, by: 'requester', command: { type: 'reply', channel: 'web' }, texts }
}

export const evidence = (daysAgo: number, method: EvidenceMethod, ...dataPoints: DataPoint[]): Step => {
  return { daysAgo, by: 'colleague', command: { type: 'record-evidence', method, dataPoints, matched: true } }
}

export const extend = (daysAgo: number, text: string): Step => {
  return { daysAgo, by: 'colleague', command: { type: 'extend' }, texts: toRequester('extension', text) }
}

export const decideOn = (daysAgo: number, outcome: Outcome, ground: string, letter: string): Step => {
  const command = { type: 'decide', id: crypto.randomUUID(), outcome, grounds: [ground] } as const
  return { daysAgo, by: 'colleague', command, texts: { letter } }
}

export const sendBack = (daysAgo: number, reason: string): Step => {
  return { daysAgo, by: 'approver', command: { type: 'send-back' }, texts: { note: reason } }
}

export const approve = (daysAgo: number): Step => ({ daysAgo, by: 'approver', command: { type: 'approve' } })

export const answer = (daysAgo: number): Step => ({ daysAgo, by: 'colleague', command: { type: 'answer' } })
