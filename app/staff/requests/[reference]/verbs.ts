/** The verbs that a form of this page can send; each is the last part of the address it posts to. */
export const VERBS = [
  'take',
  'assign',
  'note',
  'message',
  'ask',
  'reply',
  'evidence',
  'extend',
  'regime',
  'decide',
  'approve',
  'send-back',
  'answer',
  'files',
  'remove-file',
  'pickup-code',
] as const
