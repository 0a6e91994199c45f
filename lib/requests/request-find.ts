import { deskKey, hmacCode, randomCode, sealText, sha256 } from '@/lib/platform/crypto'
import { db } from '@/lib/platform/db'
import { mayMail } from './mail-limits'

/**
 * Takes note that somebody wants the links of an address. The worker looks the address up and mails them;
 * nothing here depends on whether it is known. Returns the six-character code for the asking browser's
 * screen, which is good for the links so mailed. The address is canonical.
 */
export async function requestFind(input: {
  organisationId: string
  email: string
  browserSecret: string
  /** Whom the mail counts against, as `clientAddress` names it. */
  network: string
}): Promise<{ code: string }> {
  const id = crypto.randomUUID()
  const code = randomCode(6)
  // Over the limit there is nothing to look up, and the page stays the same.
  const allowed = await mayMail(input.email, 'find', input.network)
  await db.find.create({
    data: {
      id,
      organisationId: input.organisationId,
      sealedEmail: allowed ? sealText(deskKey('find'), input.email, `Find|sealedEmail|${id}`) : null,
      handledAt: allowed ? null : new Date(),
      browserHash: sha256(input.browserSecret),
      codeHash: hmacCode('confirm', code),
    },
  })
  return { code }
}
