import { answer, approve, changeFiles, decideAnswer, issuePickupCode, sendBack } from './answer-rules'
import { ask, assign, correctRegime, extend, message, note, recordEvidence, take } from './casework-rules'
import type { Command, CommandType } from './command'
import { type Result, refuse } from './refusal'
import {
  closeUnconfirmed,
  confirm,
  downloadFile,
  expireFile,
  reply,
  reportNotMine,
  withdraw,
} from './requester-rules'
import type { Actor, Change, Role, Snapshot } from './snapshot'

type Party = 'requester' | 'system' | Role

/** Who may ask for what. A member of staff needs one of the roles named. */
const PARTIES: Record<CommandType, readonly Party[]> = {
  confirm: ['requester'],
  'report-not-mine': ['requester'],
  'close-unconfirmed': ['system'],
  withdraw: ['requester'],
  reply: ['requester', 'agent'],
  take: ['agent'],
  assign: ['agent'],
  note: ['agent', 'approver'],
  message: ['agent'],
  ask: ['agent'],
  'record-evidence': ['agent'],
  extend: ['agent'],
  'correct-regime': ['agent'],
  decide: ['agent'],
  'send-back': ['agent', 'approver'],
  approve: ['approver'],
  answer: ['agent', 'approver'],
  'add-file': ['agent'],
  'remove-file': ['agent'],
  'download-file': ['requester'],
  'expire-file': ['system'],
  'issue-pickup-code': ['agent'],
}

/**
 * Decides what a command does to a request, or why it does nothing. Pure: the same request, command,
 * actor and instant always give the same answer. `at` is an ISO instant.
 *
 * No answer that discloses, erases or refuses gets past this without the evidence and the second person
 * that the regime asks for, whatever the page that sent the command looked like.
 */
export function decide(request: Snapshot, command: Command, actor: Actor, at: string): Result<Change> {
  if (!mayAsk(actor, command.type)) return refuse('not-allowed')
  switch (command.type) {
    case 'confirm':
      return confirm(request)
    case 'report-not-mine':
      return reportNotMine(request)
    case 'close-unconfirmed':
      return closeUnconfirmed(request, command)
    case 'withdraw':
      return withdraw(request)
    case 'reply':
      return reply(request, command, at)
    case 'download-file':
      return downloadFile(request, command)
    case 'expire-file':
      return expireFile(request, command)
    default:
      return actor.kind === 'staff' ? decideForStaff(request, command, actor, at) : refuse('not-allowed')
  }
}

type StaffCommand = Exclude<
  Command,
  {
    type:
      | 'confirm'
      | 'report-not-mine'
      | 'close-unconfirmed'
      | 'withdraw'
      | 'reply'
      | 'download-file'
      | 'expire-file'
  }
>

function decideForStaff(
  request: Snapshot,
  command: StaffCommand,
  by: Extract<Actor, { kind: 'staff' }>,
  at: string,
): Result<Change> {
  switch (command.type) {
    case 'take':
      return take(request, by)
    case 'assign':
      return assign(request, command)
    case 'note':
      return note(request)
    case 'message':
      return message(request)
    case 'ask':
      return ask(request, command, at)
    case 'record-evidence':
      return recordEvidence(request, command)
    case 'extend':
      return extend(request, at)
    case 'correct-regime':
      return correctRegime(request, command)
    case 'decide':
      return decideAnswer(request, command, at)
    case 'send-back':
      return sendBack(request)
    case 'approve':
      return approve(request, by)
    case 'answer':
      return answer(request)
    case 'add-file':
    case 'remove-file':
      return changeFiles(request, command)
    case 'issue-pickup-code':
      return issuePickupCode(request)
  }
}

/** Says whether this party may ask for this kind of change at all. */
export function mayAsk(actor: Actor, type: CommandType): boolean {
  const parties = PARTIES[type]
  if (actor.kind !== 'staff') return parties.includes(actor.kind)
  return actor.roles.some((role) => parties.includes(role))
}
