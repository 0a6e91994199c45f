import { getLocale, getTranslations } from 'next-intl/server'
import { dateWords } from '@/components/ui/date-words'
import type { Ground } from '@/lib/law/regime'
import { toPlainDate } from '@/lib/platform/clock'
import type { StaffView } from '@/lib/requests/get-request-for-staff'

/** The letter that the chosen reasons suggest: who asked what and when, the paragraphs, who answers. */
export async function draftLetter(view: StaffView, grounds: readonly Ground[]): Promise<string> {
  const t = await getTranslations('staff.letter')
  const rights = await getTranslations('rights.ask')
  const received = dateWords(toPlainDate(view.receivedAt, view.timeZone), await getLocale())
  return [
    t('greeting', { name: view.person?.name ?? '' }),
    t('asked', { date: received, right: rights(view.right), reference: view.reference }),
    ...grounds.map(({ paragraph }) => paragraph),
    t('close', { organisation: view.organisationName }),
  ].join('\n\n')
}
