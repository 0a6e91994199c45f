import { db, type Tx } from '@/lib/platform/db'
import { ROLES, type Role } from './permissions'

/** Who is signed in, as the tables say at this instant. */
export type Staff = {
  id: string
  name: string
  email: string
  roles: Role[]
  /** The organisations that this person serves; nothing of any other exists for them. */
  organisationIds: string[]
}

/**
 * Opens a session of twelve hours for one person and returns its id, new each time.
 * All times of a session are the database's own, so a wrong clock on one machine keeps nobody in.
 */
export async function openSession(tx: Tx, staffId: string): Promise<string> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "StaffSession" ("id", "staffId", "createdAt", "lastSeenAt", "expiresAt")
    VALUES (gen_random_uuid(), ${staffId}::uuid, now(), now(), now() + interval '12 hours')
    RETURNING "id"::text AS "id"`
  if (!row) throw new Error('The database stored no session')
  return row.id
}

/**
 * Who holds this session, read afresh on every request; null once it has ended or expired, after thirty
 * idle minutes, and for a person who was disabled.
 */
export async function findStaffBySession(sessionId: string): Promise<Staff | null> {
  const [row] = await db.$queryRaw<(Omit<Staff, 'roles'> & { roles: string[]; stale: boolean })[]>`
    SELECT p."id"::text AS "id", p."name", p."email", p."roles",
      ARRAY(
        SELECT o."organisationId"::text FROM "StaffOrganisation" o WHERE o."staffId" = p."id" ORDER BY 1
      ) AS "organisationIds",
      s."lastSeenAt" < now() - interval '1 minute' AS "stale"
    FROM "StaffSession" s JOIN "Staff" p ON p."id" = s."staffId"
    WHERE s."id" = ${sessionId}::uuid AND s."endedAt" IS NULL AND s."expiresAt" > now()
      AND s."lastSeenAt" > now() - interval '30 minutes' AND p."disabledAt" IS NULL`
  if (!row) return null
  const { stale, ...staff } = row
  if (stale) await markSeen(sessionId)
  return { ...staff, roles: ROLES.filter((role) => row.roles.includes(role)) }
}

/** Ends one session. Whoever still holds its cookie is signed out from their next request on. */
export async function endSession(sessionId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE "StaffSession" SET "endedAt" = now() WHERE "id" = ${sessionId}::uuid AND "endedAt" IS NULL`
}

/** Ends every session of one person. */
export async function endSessionsOf(tx: Tx, staffId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "StaffSession" SET "endedAt" = now() WHERE "staffId" = ${staffId}::uuid AND "endedAt" IS NULL`
}

/** At most once a minute, so that reading pages does not write on every click. */
async function markSeen(sessionId: string): Promise<void> {
  await db.$executeRaw`UPDATE "StaffSession" SET "lastSeenAt" = now() WHERE "id" = ${sessionId}::uuid`
}
