import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { StepForm } from '@/components/public/filing/step-form'
import { hasFault, textOf } from '@/components/public/form-values'
import { OptOutFields } from '@/components/public/opt-out-fields'
import { PublicPage } from '@/components/public/public-page'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { isUngated } from '@/lib/law/rights'
import { newSecret } from '@/lib/platform/crypto'
import { readFormState } from '@/lib/platform/form-state'
import { getOrganisation } from '@/lib/requests/get-organisation'
import { presetsOf } from '../request/presets'

type Props = {
  params: Promise<{ org: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function OptOutPage({ params, searchParams }: Props) {
  const organisation = await getOrganisation((await params).org)
  if (!organisation) return <MissingPage />
  const { slug, name, policy } = organisation
  const t = await getTranslations('public.optOut')
  const say = await getTranslations('filing.what')
  const ask = await getTranslations('rights.ask')
  const signalled = (await headers()).get('sec-gpc') === '1'
  const state = await readFormState(`opt-out:${slug}`)
  const offered = policy.rights.filter(({ right }) => isUngated(right))
  const { right: asked } = presetsOf(await searchParams)
  const preset = offered.filter(({ right }) => right === asked).map(({ right }) => right)
  const values = state?.values ?? { choices: preset }

  return (
    <PublicPage
      organisation={organisation}
      title={t('title')}
      error={hasFault(state)}
      backHref={`/${slug}`}
      indexed
    >
      <ErrorSummary
        errors={state?.errors ?? {}}
        refused={state?.refused}
        ids={{ choices: `choices-${offered[0]?.right}` }}
      />
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      {signalled && (
        <Notice className="mb-8" title={t('gpc')}>
          <p>{t('gpcDetail', { organisation: name })}</p>
        </Notice>
      )}
      {asked && preset.length > 0 && !state && (
        <Notice className="mb-8">{say('presetRight', { right: ask(asked) })}</Notice>
      )}
      <StepForm action={`/${slug}/opt-out/submit`} submit={t('send')}>
        <input type="hidden" name="formKey" value={textOf(values, 'formKey') || newSecret()} />
        <OptOutFields organisation={name} offered={offered} values={values} errors={state?.errors ?? {}} />
      </StepForm>
    </PublicPage>
  )
}
