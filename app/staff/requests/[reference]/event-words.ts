import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import type { TimelineEvent } from '@/components/staff/request/timeline'
import { dateWords } from '@/components/ui/date-words'
import { EVIDENCE_METHODS } from '@/lib/law/evidence'
import { getRegime, isRegimeId } from '@/lib/law/regimes/index'
import type { StaffView } from '@/lib/requests/get-request-for-staff'

const facts = z
  .object({
    to: z.string().nullable(),
    from: z.string(),
    outcome: z.string(),
    about: z.string(),
    channel: z.string(),
    method: z.string(),
    dataPoints: z.array(z.string()),
    matched: z.boolean(),
    ownWork: z.boolean(),
  })
  .partial()

type Facts = z.infer<typeof facts>

/** The events of a request in words, last first. */
export async function timelineOf(view: StaffView): Promise<TimelineEvent[]> {
  const t = await getTranslations('staff.events')
  const outcomes = await getTranslations('staff.outcomes')
  const dataPoints = await getTranslations('staff.dataPoints')
  const locale = await getLocale()
  return view.events.toReversed().map(({ sequence, at, actor, type, data }) => {
    const known = facts.safeParse(data).data ?? {}
    const outcome = known.outcome ? outcomes(known.outcome) : ''
    const points = known.dataPoints?.map((code) => dataPoints(code)).join(', ') || 'none'
    const words = t.has(type) ? t(type, { ...wordsFor(type, known, view, locale), outcome, points }) : type
    return { sequence, at, by: actor.kind, name: actor.kind === 'staff' ? actor.name : '', words }
  })
}

function wordsFor(type: string, data: Facts, view: StaffView, locale: string): Record<string, string> {
  const { to, from, about = '', channel = '', method, matched, ownWork } = data
  const common = { about, channel, matched: String(matched), ownWork: String(ownWork) }
  const title = EVIDENCE_METHODS.find((known) => known.method === method)?.title ?? ''
  switch (type) {
    case 'assigned': {
      const known = [...view.assignable, ...(view.owner ? [view.owner] : [])]
      const name = to && known.find(({ id }) => id === to)?.name
      return { ...common, name: name || '', who: to === null ? 'nobody' : name ? 'named' : 'other' }
    }
    case 'extended':
      return { ...common, to: to ? dateWords(to, locale) : '' }
    case 'regime-corrected':
      return { ...common, from: lawName(from), to: lawName(to) }
    default:
      return { ...common, method: title }
  }
}

function lawName(id: string | null | undefined): string {
  return id && isRegimeId(id) ? getRegime(id).shortName : ''
}
