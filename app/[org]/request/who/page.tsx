import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { StepForm } from '@/components/public/filing/step-form'
import { RelationshipFields, WhoFields } from '@/components/public/filing/who-fields'
import { hasFault, textOf } from '@/components/public/form-values'
import { PublicPage } from '@/components/public/public-page'
import { ErrorSummary } from '@/components/ui/error-summary'
import { openStep } from '../open-step'

export default async function WhoPage({ params }: { params: Promise<{ org: string }> }) {
  const open = await openStep('who', params)
  if (!open) return <MissingPage />
  const { organisation, values, state, errors, action, backHref } = open
  const t = await getTranslations('filing.who')
  const { policy } = organisation
  const ids = {
    about: 'about-me',
    relationship: `relationship-${policy.relationships[0]?.key}`,
    company: `company-${textOf(values, 'relationship')}`,
  }

  return (
    <PublicPage organisation={organisation} title={t('title')} error={hasFault(state)} backHref={backHref}>
      <ErrorSummary errors={errors} refused={state?.refused} ids={ids} />
      <StepForm action={action}>
        <WhoFields policy={policy} values={values} errors={errors} />
        <RelationshipFields policy={policy} values={values} errors={errors} />
      </StepForm>
    </PublicPage>
  )
}
