import { getTranslations } from 'next-intl/server'
import { type FormState, readFormState } from '@/lib/platform/form-state'
import { getRequestForStaff } from '@/lib/requests/get-request-for-staff'
import { listServed } from '@/lib/staff/list-served'
import type { Staff } from '@/lib/staff/sessions'
import { oneOf } from '../../one-of'
import type { Desk } from './desk'
import { requestForm } from './request-action'
import { VERBS } from './verbs'

type Query = Record<string, string | string[] | undefined>

/** All that the page of one request shows to one person; null for a request they must not know of. */
export async function openDesk(reference: string, staff: Staff, query: Query): Promise<Desk | null> {
  const view = await getRequestForStaff(reference, staff)
  if (!view) return null
  const t = await getTranslations('staff.request')
  const verb = oneOf(VERBS, query.failed)
  const state = verb ? await readFormState(requestForm(verb, view.reference)) : null
  const served = await listServed(staff)
  const seen = view.events.at(-1)?.sequence ?? 0
  return {
    view,
    staff,
    query,
    stamp: { reference: view.reference, version: view.version, seen },
    failed: verb && state ? { verb, ...state } : null,
    seenBefore: seenBefore(state) ?? seen,
    person: view.person?.name || t('person'),
    soleApprover: served.some(({ slug, soleApprover }) => slug === view.organisationSlug && soleApprover),
  }
}

function seenBefore(state: FormState | null): number | null {
  const seen = Number(state?.values.seen)
  return Number.isInteger(seen) ? seen : null
}
