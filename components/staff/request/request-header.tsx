import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { BackLink } from '@/components/ui/back-link'
import { Chip } from '@/components/ui/chip'
import { DueChip } from '@/components/ui/due-chip'
import type { DueFacts } from '@/components/ui/due-state'
import { Reference } from '@/components/ui/reference'

type Props = {
  reference: string
  person: string
  right: string
  organisation: string
  state: string
  owner: string | null
  marks: readonly string[]
  due: DueFacts
  /** The one thing to do next. */
  next: ReactNode
}

/** Which request, whose, what for, until when, who has it, and what comes next. */
export function RequestHeader({
  reference,
  person,
  right,
  organisation,
  state,
  owner,
  marks,
  due,
  next,
}: Props) {
  const t = useTranslations('staff')

  return (
    <header className="mb-4">
      <BackLink href="/staff/queue">{t('lanes.open')}</BackLink>
      <div className="flex flex-wrap items-start justify-between gap-x-10 gap-y-4">
        <div className="grid gap-2">
          <h1 className="text-title font-semibold tracking-tight">
            <Reference>{reference}</Reference>
          </h1>
          <p className="text-body">
            <bdi className="font-semibold">{person}</bdi>
            {' · '}
            {right}
            {' · '}
            {organisation}
          </p>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <DueChip {...due} />
            <Chip>{state}</Chip>
            {marks.map((mark) => (
              <Chip key={mark} tone="warning" icon="triangle-alert">
                {t(`marks.${mark}`)}
              </Chip>
            ))}
            <span>
              <span className="text-muted">{t('request.owner')}</span>{' '}
              <bdi className="font-semibold">{owner ?? t('queue.nobody')}</bdi>
            </span>
          </div>
        </div>
        <div className="max-w-sm">{next}</div>
      </div>
    </header>
  )
}
