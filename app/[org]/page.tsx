import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { LinkList } from '@/components/public/link-list'
import { OtherWays } from '@/components/public/other-ways'
import { Promises } from '@/components/public/promises'
import { PublicPage } from '@/components/public/public-page'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeading } from '@/components/ui/page-heading'
import { getOrganisation } from '@/lib/requests/get-organisation'

export default async function StartPage({ params }: { params: Promise<{ org: string }> }) {
  const organisation = await getOrganisation((await params).org)
  if (!organisation) return <MissingPage />
  const { slug, name, policy } = organisation
  const t = await getTranslations('public.start')
  const link = (path: string, key: string) => ({
    href: `/${slug}/${path}`,
    label: t(key),
    hint: t(`${key}Hint`, { organisation: name }),
  })

  return (
    <PublicPage organisation={organisation} title={t('title')} indexed>
      <PageHeading lead={t('lead', { organisation: name })}>{t('title')}</PageHeading>
      <Promises promises={[t('free'), t('minutes'), t('noAccount'), t('date')]} />
      <LinkButton href={`/${slug}/request`} className="mt-7 px-8 max-sm:w-full">
        {t('button')}
      </LinkButton>
      <h2 className="mt-12 mb-3 text-lead font-semibold">{t('elsewhere')}</h2>
      <LinkList
        links={[
          link('find', 'track'),
          link('opt-out', 'optOut'),
          link('request?law=california', 'ccpa'),
          link('privacy', 'policy'),
        ]}
      />
      <OtherWays organisation={name} contact={policy.contact} />
    </PublicPage>
  )
}
