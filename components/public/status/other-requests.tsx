import { useTranslations } from 'next-intl'
import type { RequesterView } from '@/lib/requests/get-request-for-requester'
import { LinkList } from '../link-list'

/** The other requests that were sent together with this one. */
export function OtherRequests({ request }: { request: RequesterView }) {
  const t = useTranslations('status')
  const ask = useTranslations('rights.ask')
  if (request.siblings.length === 0) return null

  return (
    <section aria-labelledby="siblings" className="mt-12 print:hidden">
      <h2 id="siblings" className="mb-3 text-lead font-semibold">
        {t('siblings')}
      </h2>
      <LinkList
        links={request.siblings.map(({ reference, right, state }) => ({
          href: `/${request.organisationSlug}/requests/${reference}`,
          label: reference,
          hint: `${ask(right)} · ${t(`where.${state}`)}`,
        }))}
      />
    </section>
  )
}
