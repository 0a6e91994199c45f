import { newSecret, randomCode, sameBytes, sha256 } from '@/lib/platform/crypto'
import { db, type Tx } from '@/lib/platform/db'
import type { Link } from '@/lib/platform/generated/client'

export type LinkPurpose = 'confirm' | 'status' | 'set-up' | 'invite' | 'recover'

interface LinkDraft {
  purpose: LinkPurpose
  submissionId?: string
  findId?: string
  staffId?: string
  /** How long it works, from now, by the database's clock. */
  seconds: number
}

const TOKEN = /^([0-9A-Z]{12})\.([A-Za-z0-9_-]{43})$/

/** Makes a link and returns its token, `<id>.<secret>`, which is stored nowhere: only the secret's SHA-256 is. */
export async function newLink(tx: Tx, link: LinkDraft): Promise<string> {
  const id = randomCode(12)
  const secret = newSecret()
  await tx.$executeRaw`
    INSERT INTO "Link" ("id", "secretHash", "purpose", "submissionId", "findId", "staffId", "createdAt", "expiresAt")
    VALUES (
      ${id}, ${sha256(secret)}, ${link.purpose},
      ${link.submissionId ?? null}::uuid, ${link.findId ?? null}::uuid, ${link.staffId ?? null}::uuid,
      now(), now() + make_interval(secs => ${link.seconds})
    )`
  return `${id}.${secret}`
}

/**
 * The link that a token opens, or null: unknown, malformed, of another purpose, expired (by the database's
 * clock) or used look the same. `used: 'allowed'` also gives a used one, for pages that say "already done".
 * Inside a transaction, give its `tx` as `client`.
 */
export async function findLink(
  token: string,
  purpose: LinkPurpose,
  { used = 'refused', client = db }: { used?: 'allowed' | 'refused'; client?: Tx } = {},
): Promise<Link | null> {
  const [, id, secret] = TOKEN.exec(token) ?? []
  if (!id || !secret) return null
  const [link] = await client.$queryRaw<Link[]>`
    SELECT * FROM "Link" WHERE "id" = ${id} AND "purpose" = ${purpose} AND "expiresAt" > now()`
  const opens = sameBytes(link?.secretHash ?? new Uint8Array(32), sha256(secret))
  if (!link || !opens || (link.usedAt && used === 'refused')) return null
  return link
}

/** Spends a link. True for exactly one of any number of callers, and for none once it has expired. */
export async function spendLink(tx: Tx, id: string): Promise<boolean> {
  const spent = await tx.$executeRaw`
    UPDATE "Link" SET "usedAt" = now() WHERE "id" = ${id} AND "usedAt" IS NULL AND "expiresAt" > now()`
  return spent === 1
}
