import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { StaffShell } from '@/components/ui/staff-shell'
import type { Staff } from '@/lib/staff/sessions'
import { staffNav } from './staff-nav'

type Props = {
  staff: Staff
  /** The same words as the h1. */
  title: string
  /** The address of the link in the rail that leads here. */
  current?: string
  /** What a form of this page has to show again. */
  state?: { errors: Record<string, string>; refused?: string } | null
  /** The id of a field, where it is not the field's name. */
  ids?: (field: string) => string
  /** What was just done, said once. */
  done?: string | undefined
  children: ReactNode
}

/** The frame of every page that staff use: title, rail, and what the last form has to say. */
export async function StaffFrame({ staff, title, current, state, ids, done, children }: Props) {
  const t = await getTranslations('staff')

  return (
    <StaffShell person={staff} nav={await staffNav(staff, current)} signOutAction="/staff/sign-out">
      <PageTitle title={title} of={t('area')} error={Boolean(state)} />
      <ErrorSummary
        errors={state?.errors ?? {}}
        ids={ids && Object.fromEntries(Object.keys(state?.errors ?? {}).map((field) => [field, ids(field)]))}
        refused={state?.refused}
      />
      {done && !state && (
        <div role="status" className="mb-5">
          <Notice tone="success" title={done} />
        </div>
      )}
      {children}
    </StaffShell>
  )
}
