import { changeRequest } from './change-request'
import { isOpenTo } from './is-open-to'
import type { Result } from './refusal'
import { replyArrivedMails } from './staff-mails'

/** The person writes on the status page. Refuses `not-found` and `closed`. */
export async function replyToDesk(input: {
  reference: string
  submissionIds: readonly string[]
  text: string
}): Promise<Result<null>> {
  return changeRequest({
    where: { reference: input.reference },
    actor: { kind: 'requester' },
    visible: ({ row }) => input.submissionIds.includes(row.submissionId) && isOpenTo(row),
    command: () => ({ type: 'reply', channel: 'web' }),
    texts: () => ({ message: { direction: 'from-requester', kind: 'reply', body: input.text } }),
    mails: (request, tx) => replyArrivedMails(tx, request),
    value: () => null,
  })
}
