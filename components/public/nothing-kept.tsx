import { useTranslations } from 'next-intl'
import type { Host } from './public-page'
import { WayOn } from './way-on'

/** A page whose content was only for one browser and one day, with the way back in. */
export function NothingKept({ organisation }: { organisation: Host }) {
  const t = useTranslations('public.gone')
  const link = { href: `/${organisation.slug}/find`, label: t('find') }

  return <WayOn organisation={organisation} title={t('title')} sentence={t('sentence')} link={link} />
}
