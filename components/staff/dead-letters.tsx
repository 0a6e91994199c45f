import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Chip } from '@/components/ui/chip'
import { LongInstant } from '@/components/ui/long-instant'
import { Reference } from '@/components/ui/reference'
import { Table } from '@/components/ui/table'
import { EmptyState } from './empty-state'

export type DeadLetterRow = {
  id: string
  kind: string
  reference: string | null
  state: 'waiting' | 'dead'
  lastError: string | null
  attempts: number
  createdAt: Date
}

/** Mails that are not getting through, each with the mail server's answer and a way to try again. */
export function DeadLetters({ letters }: { letters: DeadLetterRow[] }) {
  const t = useTranslations('staff.mail')
  if (letters.length === 0) return <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
  const head = ['kind', 'request', 'state', 'error', 'since', 'act'] as const

  return (
    <Table caption={t('title')} captionHidden head={head.map((column) => t(`columns.${column}`))}>
      {letters.map((letter) => (
        <Row key={letter.id} {...letter} />
      ))}
    </Table>
  )
}

function Row({ id, kind, reference, state, lastError, attempts, createdAt }: DeadLetterRow) {
  const t = useTranslations('staff.mail')
  const name = t.has(`kind.${kind}`) ? t(`kind.${kind}`) : kind

  return (
    <tr>
      <td>{name}</td>
      <td>
        {reference ? (
          <a href={`/staff/requests/${reference}`}>
            <Reference>{reference}</Reference>
          </a>
        ) : (
          <span className="text-muted">{t('noRequest')}</span>
        )}
      </td>
      <td>
        <Chip
          tone={state === 'dead' ? 'danger' : 'warning'}
          icon={state === 'dead' ? 'octagon-alert' : 'triangle-alert'}
        >
          {t(`state.${state}`, { attempts })}
        </Chip>
      </td>
      <td>
        <code>{lastError}</code>
      </td>
      <td>
        <LongInstant at={createdAt} timeZone="UTC" /> UTC
      </td>
      <td>
        {state === 'dead' && (
          <form method="post" action="/staff/settings/mail/retry">
            <input type="hidden" name="id" value={id} />
            <Button tone="quiet">
              {t('retry')}
              <span className="sr-only"> {t('retryWhat', { kind: name })}</span>
            </Button>
          </form>
        )}
      </td>
    </tr>
  )
}
