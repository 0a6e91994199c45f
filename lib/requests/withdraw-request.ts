import { withdrawn } from '@/lib/mail/letters/withdrawn'
import { env } from '@/lib/platform/env'
import { changeRequest } from './change-request'
import { isOpenTo } from './is-open-to'
import { parseReference } from './reference'
import { type Result, refuse } from './refusal'
import { letterHead } from './requester-mails'

/**
 * The person takes the request back. They type its reference, because a program that presses every button
 * on a page does not. Refuses `reference-differs`, `not-found` and `closed`.
 */
export async function withdrawRequest(input: {
  reference: string
  typedReference: string
  submissionIds: readonly string[]
}): Promise<Result<null>> {
  if (parseReference(input.typedReference) !== input.reference) return refuse('reference-differs')
  return changeRequest({
    where: { reference: input.reference },
    actor: { kind: 'requester' },
    visible: ({ row }) => input.submissionIds.includes(row.submissionId) && isOpenTo(row),
    command: () => ({ type: 'withdraw' }),
    mails: async ({ row, policy, person }) => {
      if (!person?.email || !row.confirmedAt) return []
      const link = `${env().appOrigin}/${policy.slug}/request`
      const mail = withdrawn({ ...letterHead(policy), reference: row.reference, link })
      return [
        { kind: 'withdrawn', to: person.email, requestId: row.id, submissionId: row.submissionId, mail },
      ]
    },
    value: () => null,
  })
}
