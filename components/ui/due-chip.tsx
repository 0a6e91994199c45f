import { useTranslations } from 'next-intl'
import { Chip } from './chip'
import { type DueFacts, dueState } from './due-state'
import { ShortDate } from './short-date'

/** How a date stands, in words, icon and colour, with the date itself always beside it. */
export function DueChip(facts: DueFacts) {
  const t = useTranslations('desk.due')
  const { words, days, tone, icon } = dueState(facts)

  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <Chip tone={tone} icon={icon}>
        {t(words, { days })}
      </Chip>
      <span className="text-small text-muted">
        <ShortDate on={facts.dueOn} />
      </span>
    </span>
  )
}
