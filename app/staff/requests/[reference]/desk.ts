import type { Failed, Stamp } from '@/components/staff/request/verb-form'
import type { StaffView } from '@/lib/requests/get-request-for-staff'
import type { Staff } from '@/lib/staff/sessions'

/** What every part of a request's page is told. */
export type Desk = {
  view: StaffView
  staff: Staff
  stamp: Stamp
  failed: (Failed & { refused?: string }) | null
  /** The last event that the reader of the form that went wrong had seen. */
  seenBefore: number
  query: Record<string, string | string[] | undefined>
  /** How the person is called on this page. */
  person: string
  /** One person may approve their own work here. */
  soleApprover: boolean
}
