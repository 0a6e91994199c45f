import { getTranslations } from 'next-intl/server'
import type { Host } from '@/components/public/public-page'
import { WayOn } from '@/components/public/way-on'
import { answerMissing } from '@/lib/platform/answer-status'

/** What a browser sees that may not see the request, whether or not there is one. */
export async function ClosedDoor({ organisation }: { organisation: Host }) {
  const t = await getTranslations('status.closedDoor')
  answerMissing()
  const link = { href: `/${organisation.slug}/find`, label: t('find') }

  return <WayOn organisation={organisation} title={t('title')} sentence={t('sentence')} link={link} />
}
