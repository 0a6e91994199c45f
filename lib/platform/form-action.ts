import type { z } from 'zod'
import { browserCookie, browserOf } from '@/lib/platform/browser'
import { clientAddress } from '@/lib/platform/client-address'
import { discardFile } from '@/lib/platform/files'
import { type FormBody, type FormFault, formFault } from '@/lib/platform/form-body'
import { parseForm } from '@/lib/platform/form-schema'
import { clearFormState, type FormDraft, type Words, writeFormState } from '@/lib/platform/form-state'
import { readForm } from '@/lib/platform/forms'
import { type Limit, takeToken } from '@/lib/platform/limits'
import { logBug } from '@/lib/platform/log'
import { translate } from '@/lib/platform/messages'
import { fromOurPage, refererPath, safePath } from '@/lib/platform/origin'
import { isOutage } from '@/lib/platform/outage'
import { plainPage } from '@/lib/platform/plain-page'
import { readUpload } from '@/lib/platform/upload'

const MAX_BYTES = 1024 * 1024
/** Far above what the people behind one address need. */
const FLOOD: Limit = { name: 'forms', max: 2_000, seconds: 60 * 60 }

export type Params = Record<string, string>

/** What a handler is told. `browser` is the random id of the browser's cookie. */
export interface FormContext<T> {
  input: T
  params: Params
  request: Request
  browser: string
  clientAddress: string
}

/** What a handler answers. `to` is a path of this origin; `errors` and `refused` show the page again. */
export type FormOutcome =
  | { to: string; cookies?: string[] }
  | { errors: Record<string, string | Words> }
  | { refused: string | Words }
  | { missing: true }

export interface FormSpec<S extends z.ZodObject> {
  /** The name that the page gives to `readFormState`; with `params` where several pages of one kind are open. */
  form: string | ((params: Params) => string)
  /** Its arrays may repeat; every other field comes once. */
  schema: S
  /** Where the form stands, for a browser that sends no Referer. */
  page: string | ((params: Params) => string)
  /** Counted for each valid form, against the client's address unless `limitBy` names another subject. */
  limit?: Limit
  limitBy?: (context: FormContext<z.output<S>>) => string
  maxBytes?: number
  /** Counted for every form of one client, also for one that is refused: each may leave a row behind. */
  flood?: Limit
  /** For a form with one file: its input, whose value becomes the id of the stored file, or '' for none. */
  upload?: {
    field: keyof z.input<S> & string
    maxBytes: number
    /** To which request the file goes, once it is clear that this person may add one; null answers 404. */
    target: (params: Params) => Promise<{ requestId: string; staffId: string | null } | null>
  }
  /** Fields that are not kept to be shown again: passwords, codes. */
  forget?: (keyof z.input<S> & string)[]
  handle: (context: FormContext<z.output<S>>) => Promise<FormOutcome>
}

interface RouteContext {
  params: Promise<Params>
}

/** A route handler for one plain form: it checks, parses and limits, calls `handle` and answers 303. */
export function formAction<S extends z.ZodObject>(spec: FormSpec<S>) {
  return (request: Request, context: RouteContext): Promise<Response> => runForm(spec, request, context)
}

/** The same for one request, for wrappers that know more than the form does. Bugs answer 500 and are logged. */
export async function runForm<S extends z.ZodObject>(
  spec: FormSpec<S>,
  request: Request,
  context: RouteContext,
): Promise<Response> {
  const form = nameOf(spec.form, await context.params)
  try {
    return await answer(spec, form, request, await context.params)
  } catch (error) {
    if (isOutage(error)) return saying('outage', 503, { headers: { 'Retry-After': '30' } })
    logBug(error, `form ${form.split(':')[0]}`)
    return saying('bug', 500)
  }
}

async function answer<S extends z.ZodObject>(
  spec: FormSpec<S>,
  form: string,
  request: Request,
  params: Params,
): Promise<Response> {
  if (!fromOurPage(request)) return saying('origin', 403)
  const own = safePath(nameOf(spec.page, params))
  if (own === null) return saying('missing', 404)
  const page = refererPath(request) ?? own
  const { upload } = spec
  if (!upload) {
    const body = await readForm(request, { maxBytes: spec.maxBytes ?? MAX_BYTES })
    return (await settle(spec, { form, page, body, request, params })).response
  }
  const target = await upload.target(params)
  if (!target) return saying('missing', 404)
  const { form: body, fileId } = await readUpload(request, { ...upload, ...target })
  let used = false
  try {
    const settled = await settle(spec, { form, page, body, request, params })
    used = settled.done
    return settled.response
  } finally {
    if (fileId && !used) await discardFile(fileId)
  }
}

interface Sent {
  form: string
  page: string
  body: FormBody
  request: Request
  params: Params
}

/** Answers a form that was read. `done` says that its handler took it. */
async function settle<S extends z.ZodObject>(
  spec: FormSpec<S>,
  { form, page, body, request, params }: Sent,
): Promise<{ response: Response; done: boolean }> {
  const again = (response: Response) => ({ response, done: false })
  if (!body.ok) return again(refuseBody(body.reason, page))
  const parsed = parseForm(spec.schema, body)
  if ('reason' in parsed) return again(refuseBody(parsed.reason, page))

  const client = clientAddress(request.headers)
  const flood = spec.flood ?? FLOOD
  if (!(await takeToken(flood, client))) return again(tooMany(flood, page))

  const browser = browserOf(request)
  const cookie = browserCookie(browser)
  const keep = async (draft: Omit<FormDraft, 'values'>) => {
    const forget = [...(spec.forget ?? []), spec.upload?.field]
    const values = Object.entries(parsed.values).filter(([name]) => !forget.includes(name))
    await writeFormState(browser, form, { values: Object.fromEntries(values), ...draft })
  }
  if (!parsed.ok) {
    await keep({ errors: parsed.errors })
    return again(seeOther(page, [cookie]))
  }
  const told = {
    input: parsed.input,
    params,
    request,
    browser,
    clientAddress: client,
  }
  if (spec.limit && !(await takeToken(spec.limit, spec.limitBy?.(told) ?? told.clientAddress))) {
    await keep({})
    return again(tooMany(spec.limit, page, { 'Set-Cookie': cookie }))
  }
  const outcome = await spec.handle(told)
  if ('missing' in outcome) return again(saying('missing', 404))
  if (!('to' in outcome)) {
    await keep(outcome)
    return again(seeOther(page, [cookie]))
  }
  await clearFormState(browser, form)
  return { response: seeOther(outcome.to, [cookie, ...(outcome.cookies ?? [])]), done: true }
}

function tooMany({ seconds }: Limit, backHref: string, headers: Record<string, string> = {}): Response {
  return saying('limit', 429, { headers: { 'Retry-After': String(seconds), ...headers }, backHref })
}

/** A page without details for what is the body's fault. */
export function refuseBody(reason: FormFault, backHref: string): Response {
  return saying(`body.${reason}`, formFault(reason).status, { backHref })
}

/** A redirect after a POST. Throws when `to` leads anywhere but to a path of this origin. */
export function seeOther(to: string, cookies: string[] = []): Response {
  const path = safePath(to)
  if (path === null) throw new Error('A form may only lead to a path of its own origin')
  const headers = new Headers({ Location: path, 'Cache-Control': 'private, no-store' })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}

function saying(
  key: string,
  status: number,
  extra: { headers?: Record<string, string>; backHref?: string } = {},
): Response {
  const say = (part: string) => translate('plain', `${key}.${part}`)
  return plainPage({
    status,
    title: say('title'),
    sentence: say('sentence'),
    backText: translate('plain', 'back'),
    ...extra,
  })
}

function nameOf(name: string | ((params: Params) => string), params: Params): string {
  return typeof name === 'string' ? name : name(params)
}
