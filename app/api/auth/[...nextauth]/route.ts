import { NextRequest } from 'next/server'
import { refuseBody, seeOther } from '@/lib/platform/form-action'
import { readForm } from '@/lib/platform/forms'
import { fromOurPage } from '@/lib/platform/origin'
import { answerNextAuth } from '@/lib/staff/auth'
import { missingPage } from '@/lib/staff/staff-action'

type Context = { params: Promise<{ nextauth: string[] }> }

// What next-auth offers beyond these two (its own pages, a session as JSON, a log sink) stays closed.
const POSTS = new Set(['callback/credentials', 'signout'])

/** The token that next-auth wants with each POST. Its pages are ours. */
export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  const action = nextauth.join('/')
  if (action === 'csrf') return answerNextAuth(new NextRequest(bare(request)), context)
  return action === 'signin' || action === 'error' ? seeOther('/staff/sign-in') : missingPage()
}

/** Signing in and out by next-auth's own addresses: same origin check, same size limit, same counting. */
export async function POST(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  if (!fromOurPage(request)) return new Response(null, { status: 403 })
  if (!POSTS.has(nextauth.join('/'))) return missingPage()
  const form = await readForm(request, { maxBytes: 16 * 1024 })
  if (!form.ok) return refuseBody(form.reason, '/staff/sign-in')
  const body = new URLSearchParams()
  for (const [name, [value = '']] of form.fields) body.set(name, value)
  return answerNextAuth(new NextRequest(bare(request), { method: 'POST', body }), context)
}

/** The address without its query: nothing in it may steer next-auth. */
function bare({ url }: NextRequest): URL {
  const address = new URL(url)
  address.search = ''
  return address
}
