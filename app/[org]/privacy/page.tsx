import { getTranslations } from 'next-intl/server'
import { MissingPage } from '@/app/missing-page'
import { PolicyDocument } from '@/components/public/policy/policy-document'
import { PublicPage } from '@/components/public/public-page'
import { PageHeading } from '@/components/ui/page-heading'
import { isUngated } from '@/lib/law/rights'
import { getOrganisation } from '@/lib/requests/get-organisation'

export default async function PolicyPage({ params }: { params: Promise<{ org: string }> }) {
  const organisation = await getOrganisation((await params).org)
  if (!organisation) return <MissingPage />
  const { slug, name, policy } = organisation
  const t = await getTranslations('public.policy')
  const title = t('title', { organisation: name })

  return (
    <PublicPage organisation={organisation} title={title} backHref={`/${slug}`} indexed>
      <PageHeading>{title}</PageHeading>
      <PolicyDocument
        policy={policy}
        formHref={(right) =>
          isUngated(right) ? `/${slug}/opt-out?right=${right}` : `/${slug}/request?right=${right}`
        }
      />
    </PublicPage>
  )
}
