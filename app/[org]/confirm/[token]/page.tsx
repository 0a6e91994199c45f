import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { ConfirmForm } from '@/components/public/confirm-form'
import { hasFault } from '@/components/public/form-values'
import { PublicPage } from '@/components/public/public-page'
import { WayOn } from '@/components/public/way-on'
import { ErrorSummary } from '@/components/ui/error-summary'
import { PageHeading } from '@/components/ui/page-heading'
import { readBrowser } from '@/lib/platform/browser'
import { readFormState } from '@/lib/platform/form-state'
import { getConfirmPage } from '@/lib/requests/confirm-page'
import { getOrganisation, type Organisation } from '@/lib/requests/get-organisation'

export default async function ConfirmPage({ params }: { params: Promise<{ org: string; token: string }> }) {
  const { org, token } = await params
  const organisation = await getOrganisation(org)
  if (!organisation) return <MissingPage />
  const page = await getConfirmPage(token, await readBrowser())
  if (page.state === 'unknown' || page.organisationSlug !== org) {
    return <NoConfirmation organisation={organisation} state="unknown" />
  }
  if (page.state !== 'ready') return <NoConfirmation organisation={organisation} state={page.state} />
  const t = await getTranslations('public.confirm')
  const state = await readFormState(`confirm:${token.slice(0, 12)}`)

  return (
    <PublicPage organisation={organisation} title={t('title')} error={hasFault(state)}>
      <ErrorSummary errors={state?.errors ?? {}} refused={state?.refused} />
      <PageHeading lead={t('lead', { organisation: organisation.name })}>{t('title')}</PageHeading>
      <ConfirmForm
        action={`/${org}/confirm/${token}`}
        findHref={`/${org}/find`}
        needsCode={page.needsCode}
        error={state?.errors.code}
      />
    </PublicPage>
  )
}

type Nothing = { organisation: Organisation; state: 'unknown' | 'already-confirmed' | 'closed' }

/** A link that confirms nothing (any more) still says why, and leads on. */
async function NoConfirmation({ organisation, state }: Nothing) {
  const t = await getTranslations('public.confirm')
  const { slug } = organisation
  const find = `/${slug}/find`
  const confirmedHere = await readFormState(`confirmed:${slug}`)
  const page = {
    unknown: { title: t('unknownTitle'), sentence: t('unknown'), link: { href: find, label: t('newLink') } },
    'already-confirmed': {
      title: t('alreadyTitle'),
      sentence: t('already'),
      link: { href: confirmedHere ? `/${slug}/confirmed` : find, label: t('status') },
    },
    closed: {
      title: t('closedTitle'),
      sentence: t('closed'),
      link: { href: `/${slug}/request`, label: t('askAgain') },
    },
  }[state]

  return <WayOn organisation={organisation} {...page} />
}
