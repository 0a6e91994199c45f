import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'

/** What to do when the mail does not come. */
export function NoMail({ slug }: { slug: string }) {
  const t = useTranslations('filing.sent')

  return (
    <section aria-labelledby="no-mail" className="mt-8 max-w-measure print:hidden">
      <h2 id="no-mail" className="mb-2 text-lead font-semibold">
        {t('noMail')}
      </h2>
      <p className="mb-4">{t('noMailHint')}</p>
      <div className="flex flex-wrap gap-3">
        <form method="post" action={`/${slug}/request/sent/again`}>
          <Button tone="secondary">{t('again')}</Button>
        </form>
        <form method="post" action={`/${slug}/request/sent/address`}>
          <Button tone="secondary">{t('other')}</Button>
        </form>
      </div>
    </section>
  )
}
