import { readRequesterSession } from '@/lib/identity/requester-session'
import { getRequestForRequester, type RequesterView } from '@/lib/requests/get-request-for-requester'
import { parseReference } from '@/lib/requests/reference'

/** The request that this browser may see, or null: unknown, somebody else's and not opened look the same. */
export async function readOwnRequest(slug: string, typedReference: string): Promise<RequesterView | null> {
  const session = await readRequesterSession()
  const reference = parseReference(decodeURIComponent(typedReference))
  if (!session || !reference) return null
  const request = await getRequestForRequester(reference, session.submissionIds)

  return request?.organisationSlug === slug ? request : null
}
