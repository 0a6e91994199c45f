import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { StepForm } from '@/components/public/filing/step-form'
import { YouFields } from '@/components/public/filing/you-fields'
import { hasFault } from '@/components/public/form-values'
import { PublicPage } from '@/components/public/public-page'
import { ErrorSummary } from '@/components/ui/error-summary'
import { PageHeading } from '@/components/ui/page-heading'
import { openStep } from '../open-step'

export default async function YouPage({ params }: { params: Promise<{ org: string }> }) {
  const open = await openStep('you', params)
  if (!open) return <MissingPage />
  const { organisation, values, state, errors, action, backHref } = open
  const t = await getTranslations('filing.you')

  return (
    <PublicPage organisation={organisation} title={t('title')} error={hasFault(state)} backHref={backHref}>
      <ErrorSummary errors={errors} refused={state?.refused} />
      <PageHeading>{t('title')}</PageHeading>
      <StepForm action={action}>
        <YouFields organisation={organisation.name} values={values} errors={errors} />
      </StepForm>
    </PublicPage>
  )
}
