import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { EmailDoubts } from '@/components/public/filing/email-doubts'
import { StepForm } from '@/components/public/filing/step-form'
import { hasFault, textOf } from '@/components/public/form-values'
import { PublicPage } from '@/components/public/public-page'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { SummaryList } from '@/components/ui/summary-list'
import { parseEmailAddress } from '@/lib/platform/email-address'
import { openStep } from '../open-step'
import { suspectedTypo } from '../suspected-typo'
import { summaryRows } from './summary-rows'

export default async function CheckPage({ params }: { params: Promise<{ org: string }> }) {
  const open = await openStep('check', params)
  if (!open) return <MissingPage />
  const { organisation, draft, state, errors, action, backHref } = open
  const t = await getTranslations('filing.check')
  const { slug, name, policy } = organisation
  const email = parseEmailAddress(textOf(draft, 'email'))
  const relationship = policy.relationships.find(({ key }) => key === textOf(draft, 'relationship'))
  const company = textOf(draft, 'company')

  return (
    <PublicPage organisation={organisation} title={t('title')} error={hasFault(state)} backHref={backHref}>
      <ErrorSummary errors={errors} refused={state?.refused} />
      <PageHeading>{t('title')}</PageHeading>
      <EmailDoubts
        typed={textOf(draft, 'email')}
        meant={suspectedTypo(textOf(draft, 'email'))}
        mixed={email.ok && email.mixedScript}
        changeHref={`/${slug}/request/you`}
      />
      {relationship?.role === 'processor' && (
        <Notice className="mb-6" title={t('processorTitle', { company })}>
          <p>{t('processor', { organisation: name, company })}</p>
        </Notice>
      )}
      <SummaryList rows={await summaryRows(organisation, draft)} />
      <p className="my-8 max-w-measure">{t('after')}</p>
      <StepForm action={action} submit={t('send')} />
    </PublicPage>
  )
}
