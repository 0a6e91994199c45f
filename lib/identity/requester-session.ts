import { cookies } from 'next/headers'
import { cookieHeader, cookieName, cookieOf } from '@/lib/platform/cookie'
import { newSecret, sha256 } from '@/lib/platform/crypto'
import { db, type Tx } from '@/lib/platform/db'

/** Opens the status pages of up to five submissions in one browser, for twelve hours. */
const COOKIE = 'habeas_requester'
const SECONDS = 12 * 60 * 60
const MOST = 5
const SECRET = /^[A-Za-z0-9_-]{43}$/

export interface RequesterSession {
  /** The submission opened last. */
  submissionId: string
  /** All that this browser may see, that one first. */
  submissionIds: string[]
}

/** Lets the browser of `request` see one more submission. Returns the Set-Cookie header that says so. */
export async function openRequesterSession(tx: Tx, submissionId: string, request: Request): Promise<string> {
  const secret = newSecret()
  await tx.$executeRaw`
    INSERT INTO "RequesterSession" ("id", "secretHash", "submissionId", "createdAt", "expiresAt")
    VALUES (gen_random_uuid(), ${sha256(secret)}, ${submissionId}::uuid, now(),
      now() + make_interval(secs => ${SECONDS}))`
  const kept = secretsOf(cookieOf(request, COOKIE)).slice(0, MOST - 1)
  return cookieHeader(COOKIE, [secret, ...kept].join('.'), SECONDS)
}

/** What the browser of a page may see, or null. Expiry goes by the database's clock. */
export async function readRequesterSession(): Promise<RequesterSession | null> {
  return lookUp((await cookies()).get(cookieName(COOKIE))?.value)
}

/** The same in a handler. */
export async function requesterSessionOf(request: Request): Promise<RequesterSession | null> {
  return lookUp(cookieOf(request, COOKIE))
}

async function lookUp(cookie: string | null | undefined): Promise<RequesterSession | null> {
  const hashes = secretsOf(cookie).map((secret) => sha256(secret))
  if (hashes.length === 0) return null
  const rows = await db.$queryRaw<{ submissionId: string }[]>`
    SELECT "submissionId" FROM "RequesterSession"
    WHERE "secretHash" = ANY(${hashes}) AND "expiresAt" > now()
    ORDER BY "createdAt" DESC`
  const submissionIds = [...new Set(rows.map((row) => row.submissionId))]
  const [submissionId] = submissionIds
  return submissionId ? { submissionId, submissionIds } : null
}

function secretsOf(cookie: string | null | undefined): string[] {
  return (cookie ?? '')
    .split('.')
    .filter((secret) => SECRET.test(secret))
    .slice(0, MOST)
}
