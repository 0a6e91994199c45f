import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { RightFields } from '@/components/public/filing/right-fields'
import { StepForm } from '@/components/public/filing/step-form'
import { hasFault, listOf, textOf } from '@/components/public/form-values'
import { PublicPage } from '@/components/public/public-page'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { openStep } from '../open-step'
import { presetsOf } from '../presets'

type Props = {
  params: Promise<{ org: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function WhatPage({ params, searchParams }: Props) {
  const open = await openStep('what', params)
  if (!open) return <MissingPage />
  const { organisation, values, state, errors, action, backHref } = open
  const search = await searchParams
  const preset = presetsOf(search)
  const t = await getTranslations('filing.what')
  const ask = await getTranslations('rights.ask')
  const { rights: offered } = organisation.policy
  const right = offered.find((offer) => offer.right === preset.right)?.right
  const law = preset.law ?? textOf(state?.values ?? {}, 'law')
  const chosen = [...listOf(values, 'rights'), ...(right && !state ? [right] : [])]

  return (
    <PublicPage organisation={organisation} title={t('title')} error={hasFault(state)} backHref={backHref}>
      <ErrorSummary
        errors={errors}
        refused={state?.refused}
        ids={{ rights: `rights-${offered[0]?.right}` }}
      />
      {'lost' in search && <Notice className="mb-6">{t('lost')}</Notice>}
      {right && !state && <Notice className="mb-6">{t('presetRight', { right: ask(right) })}</Notice>}
      {law === 'california' && <Notice className="mb-6">{t('presetCalifornia')}</Notice>}
      <StepForm action={action}>
        {law && <input type="hidden" name="law" value={law} />}
        <RightFields
          name="rights"
          asHeading
          offered={offered}
          chosen={chosen}
          legend={t('title')}
          hint={t('hint')}
          error={errors.rights}
        />
      </StepForm>
    </PublicPage>
  )
}
