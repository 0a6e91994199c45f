import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import canonicalize from 'canonicalize'
import { append } from '@/lib/audit/chain'
import { now } from '@/lib/platform/clock'
import { sha256 } from '@/lib/platform/crypto'
import { inTransaction, type Tx } from '@/lib/platform/db'
import { parsePolicy } from '@/lib/policy/read-policy'
import type { Policy } from '@/lib/policy/schema'

/**
 * Loads every file of `prisma/policies` as a version of its organisation's policy. A file that has not
 * changed changes nothing; one that has becomes the version in force, and requests keep the one they
 * were filed under. Throws on a file that the schema refuses.
 */
export async function loadOrganisations(folder = join(process.cwd(), 'prisma', 'policies')): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  const policies = await Promise.all(
    files.map(async (name) => parsePolicy(JSON.parse(await readFile(join(folder, name), 'utf8')))),
  )
  for (const policy of policies) await inTransaction((tx) => loadOne(tx, policy))
}

async function loadOne(tx: Tx, policy: Policy): Promise<void> {
  const { slug, name } = policy
  const { id } = await tx.organisation.upsert({ where: { slug }, create: { slug, name }, update: { name } })
  for (const entry of policy.history) {
    const isCurrent = entry.version === policy.publishedVersion.version
    const digest = digestOf(isCurrent ? policy : { slug, ...entry })
    const known = await tx.policyVersion.findUnique({
      where: { organisationId_digest: { organisationId: id, digest } },
    })
    if (isCurrent) await putInForce(tx, id, known?.id ?? null)
    if (known) continue
    const content = isCurrent ? { content: policy } : {}
    const { version, publishedOn } = entry
    const row = { organisationId: id, version, publishedOn, digest, inForce: isCurrent, ...content }
    const created = await tx.policyVersion.create({ data: row })
    const data = {
      organisation: id,
      policyVersion: created.id,
      version,
      digest: Buffer.from(digest).toString('hex'),
    }
    const event = { type: 'policy-version-loaded', data }
    await append(tx, 'administration', [event], { requestId: null, actor: 'system', at: now() })
  }
}

async function putInForce(tx: Tx, organisationId: string, policyVersionId: string | null): Promise<void> {
  await tx.policyVersion.updateMany({ where: { organisationId }, data: { inForce: false } })
  if (policyVersionId)
    await tx.policyVersion.update({ where: { id: policyVersionId }, data: { inForce: true } })
}

function digestOf(value: object): Uint8Array<ArrayBuffer> {
  return sha256(canonicalize(value) ?? '')
}
