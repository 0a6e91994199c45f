import { useTranslations } from 'next-intl'

type Props = { organisation: string; contact: { email: string; standIn: boolean } }

/** How to ask without this desk, as the organisation's policy says. */
export function OtherWays({ organisation, contact }: Props) {
  const t = useTranslations('public.start')

  return (
    <section aria-labelledby="other-ways" className="mt-12 max-w-measure">
      <h2 id="other-ways" className="mb-2 text-lead font-semibold">
        {t('other')}
      </h2>
      <p>{t('otherHint', { organisation })}</p>
      <p>
        <a href={`mailto:${contact.email}`}>
          <bdi>{contact.email}</bdi>
        </a>
      </p>
      {contact.standIn && <p className="text-muted">{t('standIn')}</p>}
    </section>
  )
}
