import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { ResidenceFields } from '@/components/public/filing/residence-fields'
import { StepForm } from '@/components/public/filing/step-form'
import { hasFault, textOf } from '@/components/public/form-values'
import { PublicPage } from '@/components/public/public-page'
import { ErrorSummary } from '@/components/ui/error-summary'
import { PageHeading } from '@/components/ui/page-heading'
import { openStep } from '../open-step'
import { PRESET_LAWS, presetsOf } from '../presets'

export default async function WherePage({ params }: { params: Promise<{ org: string }> }) {
  const open = await openStep('where', params)
  if (!open) return <MissingPage />
  const { organisation, draft, values, state, errors, action, backHref } = open
  const t = await getTranslations('filing.where')
  const { law } = presetsOf(draft)
  const preset = law && !textOf(draft, 'country') && !state ? PRESET_LAWS[law] : {}
  const forAnother = ['child', 'someone-else'].includes(textOf(draft, 'about'))
  const title = t(forAnother ? 'titleOther' : 'title')

  return (
    <PublicPage organisation={organisation} title={title} error={hasFault(state)} backHref={backHref}>
      <ErrorSummary errors={errors} refused={state?.refused} />
      <PageHeading lead={t('hint')}>{title}</PageHeading>
      <StepForm action={action}>
        <ResidenceFields label={t('label')} values={{ ...values, ...preset }} errors={errors} />
      </StepForm>
    </PublicPage>
  )
}
