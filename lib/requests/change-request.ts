import type { OutgoingMail } from '@/lib/mail/outbox'
import { now } from '@/lib/platform/clock'
import { inTransaction, type Tx } from '@/lib/platform/db'
import type { Command } from './command'
import { commit, type Texts } from './commit'
import { decide } from './lifecycle'
import { type LoadedRequest, loadForUpdate } from './load-request'
import { done, type Result, refuse } from './refusal'
import type { Actor, Role } from './snapshot'

/** A member of staff and the organisations they serve. */
export type StaffActor = { id: string; roles: readonly Role[]; organisationIds: readonly string[] }

export type ChangeRequest<T> = {
  where: { reference: string } | { id: string }
  actor: Actor
  /** False for a request that this actor must not know of: it then counts as not found. */
  visible: (request: LoadedRequest) => boolean
  /** The version that the form was made from; a later one refuses the change. */
  version?: number | undefined
  command: (request: LoadedRequest, tx: Tx) => Command | Promise<Command>
  texts?: (request: LoadedRequest, at: Date) => Texts
  mails?: (request: LoadedRequest, tx: Tx, at: Date) => Promise<readonly OutgoingMail[]>
  /** What else the verb writes once it was allowed, in the same transaction: files, a new pick-up code. */
  also?: (request: LoadedRequest, tx: Tx, at: Date) => Promise<void>
  value: (request: LoadedRequest) => T
}

/**
 * The one road of every verb on one request: lock it, ask `decide`, hand the change to `commit`. All in
 * one transaction. Refuses with `not-found`, with whatever `decide` says, which tells more of what somebody
 * else did meanwhile, or else with `changed-meanwhile`.
 */
export async function changeRequest<T>(verb: ChangeRequest<T>): Promise<Result<T>> {
  return inTransaction(async (tx) => {
    const request = await loadForUpdate(tx, verb.where)
    // Read under the lock, so that events stand in the order of their instants.
    const at = now()
    if (!request || !verb.visible(request)) return refuse('not-found')

    const command = await verb.command(request, tx)
    const decided = decide(request.snapshot, command, verb.actor, at.toISOString())
    if (!decided.ok) return decided
    if (verb.version !== undefined && verb.version !== request.row.version) return refuse('changed-meanwhile')
    if (!request.key && (verb.texts || verb.mails)) return refuse('key-destroyed')

    const mails = verb.mails ? await verb.mails(request, tx, at) : []
    const texts = verb.texts?.(request, at)
    await commit(tx, request, decided.value, { actor: verb.actor, at, mails, ...(texts && { texts }) })
    await verb.also?.(request, tx, at)
    return done(verb.value(request))
  })
}
