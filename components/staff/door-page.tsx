import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { PageHeading } from '@/components/ui/page-heading'
import { PageTitle } from '@/components/ui/page-title'
import { PublicShell } from '@/components/ui/public-shell'

type Props = {
  title: string
  lead: string
  /** Where the form posts to, and the verb on its button. */
  action: string
  button: string
  state: { errors: Record<string, string>; refused?: string } | null
  after?: ReactNode
  children: ReactNode
}

/** A page in front of the staff side: one question, one form, one button. */
export function DoorPage({ title, lead, action, button, state, after, children }: Props) {
  const t = useTranslations('staff')

  return (
    <PublicShell organisation={null}>
      <PageTitle title={title} of={t('area')} error={state !== null} />
      <ErrorSummary errors={state?.errors ?? {}} refused={state?.refused} />
      <PageHeading lead={lead}>{title}</PageHeading>
      <form method="post" action={action} noValidate className="grid max-w-md gap-5">
        {children}
        <div>
          <Button>{button}</Button>
        </div>
      </form>
      {after}
    </PublicShell>
  )
}
