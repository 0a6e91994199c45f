import { getTranslations } from 'next-intl/server'
import { PublicPage } from '@/components/public/public-page'
import { PageHeading } from '@/components/ui/page-heading'
import { Table } from '@/components/ui/table'

const STORED = ['request', 'record', 'files', 'form', 'mail', 'links', 'find', 'limits', 'log'] as const
const COOKIES = ['browser', 'requester', 'staff'] as const

/** What the desk itself keeps, whoever runs it and whichever company answers there. */
export default async function DeskPrivacyPage() {
  const t = await getTranslations('public.desk')
  const [what, why, long] = [t('head.what'), t('head.why'), t('head.long')]

  return (
    <PublicPage organisation={null} title={t('title')} backHref="/" indexed>
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <div className="space-y-12">
        <div>
          <h2 className="mb-3 text-lead font-semibold">{t('stored.title')}</h2>
          <Table caption={t('stored.title')} captionHidden head={[what, why, long]}>
            {STORED.map((key) => (
              <tr key={key}>
                <th scope="row">{t(`stored.${key}.what`)}</th>
                <td>{t(`stored.${key}.why`)}</td>
                <td>{t(`stored.${key}.long`)}</td>
              </tr>
            ))}
          </Table>
        </div>
        <div>
          <h2 className="mb-1 text-lead font-semibold">{t('cookies.title')}</h2>
          <p className="mb-3 max-w-measure">{t('cookies.lead')}</p>
          <Table caption={t('cookies.title')} captionHidden head={[t('head.cookie'), why, long]}>
            {COOKIES.map((key) => (
              <tr key={key}>
                <th scope="row">
                  <bdi>{t(`cookies.${key}.what`)}</bdi>
                </th>
                <td>{t(`cookies.${key}.why`)}</td>
                <td>{t(`cookies.${key}.long`)}</td>
              </tr>
            ))}
          </Table>
        </div>
        <section aria-labelledby="kept-safe" className="max-w-measure">
          <h2 id="kept-safe" className="mb-1 text-lead font-semibold">
            {t('safe.title')}
          </h2>
          <p>{t('safe.sealed')}</p>
          <p className="mt-3">{t('safe.nobody')}</p>
        </section>
      </div>
    </PublicPage>
  )
}
