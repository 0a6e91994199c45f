import type { z } from 'zod'
import {
  type FormContext,
  type FormOutcome,
  type FormSpec,
  type Params,
  runForm,
  seeOther,
} from '@/lib/platform/form-action'
import { translate } from '@/lib/platform/messages'
import { fromOurPage, refererPath } from '@/lib/platform/origin'
import { plainPage } from '@/lib/platform/plain-page'
import { staffOf } from './current-staff'
import { nextPath, signInPath } from './next-path'
import { can, type Permission } from './permissions'
import type { Staff } from './sessions'

type Upload<S extends z.ZodObject> = NonNullable<FormSpec<S>['upload']>
type Target = ReturnType<Upload<z.ZodObject>['target']>

type StaffSpec<S extends z.ZodObject> = Omit<FormSpec<S>, 'handle' | 'upload'> & {
  permission: Permission
  upload?: Omit<Upload<S>, 'target'> & { target: (params: Params, staff: Staff) => Target }
  /** Which form of its page this is, for a page that has several. */
  failed?: string
  handle: (context: FormContext<z.output<S>> & { staff: Staff }) => Promise<FormOutcome>
}

/**
 * A route handler for one plain form of the staff side. It cannot be written without a permission.
 * Nobody signed in: 303 to the sign-in page, which leads back to the form. No permission: the same page
 * as for something that does not exist. A form that went wrong leads to its page with `failed` in the address.
 */
export function staffAction<S extends z.ZodObject>(spec: StaffSpec<S>) {
  return async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    // A foreign page gets the same answer whoever is signed in.
    if (!fromOurPage(request))
      return runForm({ ...spec, upload: undefined, handle: missing }, request, context)
    let staff: Staff | null
    try {
      staff = await staffOf(request)
    } catch (error) {
      // An outage is answered as it is for every other form.
      return runForm({ ...spec, upload: undefined, handle: () => Promise.reject(error) }, request, context)
    }
    if (!staff) return seeOther(signInPath(nextPath(refererPath(request))))
    if (!can(staff.roles, spec.permission)) return missingPage()
    return run(spec, staff, request, context)
  }
}

async function run<S extends z.ZodObject>(
  spec: StaffSpec<S>,
  staff: Staff,
  request: Request,
  context: { params: Promise<Params> },
): Promise<Response> {
  const { upload } = spec
  let done = false
  const form: FormSpec<S> = {
    flood: { name: 'staff-forms', max: 20_000, seconds: 60 * 60 },
    ...spec,
    upload: upload && { ...upload, target: (params) => upload.target(params, staff) },
    async handle(told) {
      const outcome = await spec.handle({ ...told, staff })
      done = 'to' in outcome
      return outcome
    },
  }
  const response = await runForm(form, request, context)
  if (!done) markFailed(response, spec.failed ?? 'form')
  return response
}

/**
 * Says in the address that the form went wrong. A staff page stays open all day: without this it would
 * show an old mistake again each time.
 */
function markFailed({ status, headers }: Response, failed: string): void {
  const page = headers.get('Location')
  if (status !== 303 || !page) return
  const { pathname, searchParams } = new URL(page, 'https://desk.invalid')
  searchParams.delete('done')
  searchParams.set('failed', failed)
  headers.set('Location', `${pathname}?${searchParams}`)
}

async function missing(): Promise<FormOutcome> {
  return { missing: true }
}

/** What a handler answers for something that is not there, or that this person must not know of. */
export function missingPage(): Response {
  const say = (part: string) => translate('plain', `missing.${part}`)
  return plainPage({ status: 404, title: say('title'), sentence: say('sentence') })
}
