import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { DetailFields } from '@/components/public/filing/detail-fields'
import { StepForm } from '@/components/public/filing/step-form'
import { hasFault } from '@/components/public/form-values'
import { PublicPage } from '@/components/public/public-page'
import { ErrorSummary } from '@/components/ui/error-summary'
import { PageHeading } from '@/components/ui/page-heading'
import { openStep } from '../open-step'
import { rightsWithDetails } from '../steps'

export default async function DetailsPage({ params }: { params: Promise<{ org: string }> }) {
  const open = await openStep('details', params)
  if (!open) return <MissingPage />
  const { organisation, draft, values, state, errors, action, backHref } = open
  const t = await getTranslations('filing.details')
  const ask = await getTranslations('rights.ask')
  const rights = rightsWithDetails(draft)
  const ids = Object.fromEntries(rights.map((right) => [`scope-${right}`, `scope-${right}-everything`]))

  return (
    <PublicPage organisation={organisation} title={t('title')} error={hasFault(state)} backHref={backHref}>
      <ErrorSummary errors={errors} refused={state?.refused} ids={ids} />
      <PageHeading>{t('title')}</PageHeading>
      <StepForm action={action}>
        {rights.map((right) => (
          <section key={right} aria-labelledby={`right-${right}`}>
            <h2 id={`right-${right}`} className="mb-3 border-b border-line pb-2 text-lead font-semibold">
              {ask(right)}
            </h2>
            <DetailFields right={right} values={values} errors={errors} />
          </section>
        ))}
      </StepForm>
    </PublicPage>
  )
}
