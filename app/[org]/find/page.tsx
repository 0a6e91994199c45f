import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { StepForm } from '@/components/public/filing/step-form'
import { hasFault, textOf } from '@/components/public/form-values'
import { PublicPage } from '@/components/public/public-page'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Field } from '@/components/ui/field'
import { PageHeading } from '@/components/ui/page-heading'
import { readFormState } from '@/lib/platform/form-state'
import { getOrganisation } from '@/lib/requests/get-organisation'

export default async function FindPage({ params }: { params: Promise<{ org: string }> }) {
  const organisation = await getOrganisation((await params).org)
  if (!organisation) return <MissingPage />
  const { slug } = organisation
  const t = await getTranslations('public.find')
  const state = await readFormState(`find:${slug}`)

  return (
    <PublicPage
      organisation={organisation}
      title={t('title')}
      error={hasFault(state)}
      backHref={`/${slug}`}
      indexed
    >
      <ErrorSummary errors={state?.errors ?? {}} refused={state?.refused} />
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <StepForm action={`/${slug}/find/submit`} submit={t('send')}>
        <Field
          name="email"
          label={t('email')}
          type="email"
          autoComplete="email"
          spellCheck={false}
          autoCapitalize="none"
          dir="ltr"
          maxLength={320}
          defaultValue={textOf(state?.values ?? {}, 'email')}
          error={state?.errors.email}
          className="max-w-md"
        />
      </StepForm>
    </PublicPage>
  )
}
