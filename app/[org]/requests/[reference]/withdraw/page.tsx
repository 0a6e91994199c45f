import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { hasFault, textOf } from '@/components/public/form-values'
import { PublicPage } from '@/components/public/public-page'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Field } from '@/components/ui/field'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeading } from '@/components/ui/page-heading'
import { readFormState } from '@/lib/platform/form-state'
import { getOrganisation } from '@/lib/requests/get-organisation'
import { isFinal } from '@/lib/requests/states'
import { ClosedDoor } from '../closed-door'
import { readOwnRequest } from '../read-own-request'

export default async function WithdrawPage({
  params,
}: {
  params: Promise<{ org: string; reference: string }>
}) {
  const { org, reference } = await params
  const organisation = await getOrganisation(org)
  if (!organisation) return <MissingPage />
  const request = await readOwnRequest(org, reference)
  if (!request) return <ClosedDoor organisation={organisation} />
  const status = `/${org}/requests/${request.reference}`
  if (isFinal(request.state)) redirect(status)
  const t = await getTranslations('status.withdraw')
  const state = await readFormState(`withdraw:${request.reference}`)

  return (
    <PublicPage organisation={organisation} title={t('title')} error={hasFault(state)} backHref={status}>
      <ErrorSummary errors={state?.errors ?? {}} refused={state?.refused} />
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <form method="post" action={`${status}/withdraw/submit`} noValidate className="grid gap-6">
        <Field
          name="reference"
          label={t.rich('reference', { reference: () => <bdi>{request.reference}</bdi> })}
          hint={t('hint')}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          dir="ltr"
          maxLength={20}
          defaultValue={textOf(state?.values ?? {}, 'reference')}
          error={state?.errors.reference}
          className="max-w-44 uppercase"
        />
        <div className="flex flex-wrap gap-3">
          <Button tone="secondary">{t('button')}</Button>
          <LinkButton tone="secondary" href={status}>
            {t('keep')}
          </LinkButton>
        </div>
      </form>
    </PublicPage>
  )
}
