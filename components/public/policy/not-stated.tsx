import { getTranslations } from 'next-intl/server'

/** Says quietly that the source announces something and does not give it. */
export async function NotStated() {
  const t = await getTranslations('policy')
  return <span className="text-muted italic">{t('notStated')}</span>
}
