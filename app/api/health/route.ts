import { env } from '@/lib/platform/env'
import { readHealth } from '@/lib/worker/read-health'

export const dynamic = 'force-dynamic'

/** For whoever watches over the desk: 200 when all is well, 503 with the part that is not. */
export async function GET(): Promise<Response> {
  const health = await readHealth()
  const headers = { 'Cache-Control': 'no-store' }
  if (!health.well) return Response.json({ status: 'unwell', part: health.part }, { status: 503, headers })
  return Response.json({ status: 'ok', database: env().database }, { headers })
}
