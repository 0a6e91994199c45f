import { useTranslations } from 'next-intl'
import { DueChip } from '@/components/ui/due-chip'
import type { DueFacts } from '@/components/ui/due-state'
import { Icon } from '@/components/ui/icon'
import { Reference } from '@/components/ui/reference'
import { ShortDate } from '@/components/ui/short-date'

export type QueueTableRow = {
  reference: string
  organisation: string
  person: string
  right: string
  law: string
  state: string
  owner: string | null
  /** YYYY-MM-DD in the office's zone. */
  receivedOn: string
  due: DueFacts
  marks: readonly string[]
  sample: boolean
}

type Props = {
  caption: string
  rows: QueueTableRow[]
  /** Shown where the reader serves several organisations, or may see people. */
  withOrganisation: boolean
  withPerson: boolean
}

// Below the small breakpoint a row is a small card: the date, then the reference and what is wanted.
const CELL = 'border-line text-start whitespace-nowrap sm:h-9 sm:border-b sm:px-1.5 sm:py-0.5 sm:first:ps-0'
const ON_CARD = 'max-sm:flex max-sm:flex-wrap max-sm:items-center'
const HEAD = `${CELL} sticky top-0 z-10 bg-page font-semibold shadow-[inset_0_-1px_0_var(--line)]`
const WIDE = 'max-lg:hidden'
const WIDEST = 'max-[1400px]:hidden'

/** The queue: one request a row, one line a row, the most urgent first. */
export function QueueTable({ caption, rows, withOrganisation, withPerson }: Props) {
  const t = useTranslations('staff.queue.columns')

  return (
    <div className="relative max-xl:overflow-x-auto">
      <table className="w-full border-collapse text-small">
        <caption className="sr-only">{caption}</caption>
        <thead className="max-sm:sr-only">
          <tr>
            <th scope="col" className={HEAD}>
              {t('due')}
            </th>
            <th scope="col" className={HEAD}>
              {t('reference')}
            </th>
            {withPerson && (
              <th scope="col" className={`${HEAD} max-sm:hidden`}>
                {t('person')}
              </th>
            )}
            <th scope="col" className={HEAD}>
              {t('right')}
            </th>
            <th scope="col" className={`${HEAD} ${WIDE}`}>
              {t('law')}
            </th>
            <th scope="col" className={`${HEAD} max-sm:hidden`}>
              {t('state')}
            </th>
            <th scope="col" className={`${HEAD} ${WIDE}`}>
              {t('owner')}
            </th>
            <th scope="col" className={`${HEAD} ${WIDEST}`}>
              {t('received')}
            </th>
            {withOrganisation && (
              <th scope="col" className={`${HEAD} ${WIDEST}`}>
                {t('organisation')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.reference} row={row} {...{ withOrganisation, withPerson }} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({
  row,
  withOrganisation,
  withPerson,
}: Pick<Props, 'withOrganisation' | 'withPerson'> & { row: QueueTableRow }) {
  const t = useTranslations('staff')
  const href = `/staff/requests/${row.reference}`

  return (
    <tr className="border-line hover:bg-surface has-[a:focus-visible]:bg-accent-soft max-sm:grid max-sm:grid-cols-[auto_minmax(0,1fr)] max-sm:gap-x-4 max-sm:border-b max-sm:py-2">
      <td className={`${CELL} ${ON_CARD} max-sm:col-span-2`}>
        <span className="sm:[&>span]:flex-nowrap">
          <DueChip {...row.due} />
        </span>
      </td>
      <th scope="row" className={`${CELL} ${ON_CARD}`}>
        <a
          href={href}
          className="inline-flex min-h-8 items-center text-link underline underline-offset-4 hover:decoration-2"
        >
          <Reference>{row.reference}</Reference>
        </a>
      </th>
      {withPerson && (
        <td className={`${CELL} max-sm:hidden`}>
          <Who {...row} />
        </td>
      )}
      <td className={`${CELL} ${ON_CARD}`}>
        {row.right}
        {row.marks.map((mark) => (
          <span key={mark} className="ms-2 text-warning" title={t(`marks.${mark}`)}>
            <Icon name="triangle-alert" className="inline size-[1.1em] align-[-0.15em]" />
            <span className="sr-only">{t(`marks.${mark}`)}</span>
          </span>
        ))}
      </td>
      <td className={`${CELL} ${WIDE}`}>{row.law}</td>
      <td className={`${CELL} max-sm:hidden`}>{row.state}</td>
      <td className={`${CELL} ${WIDE}`}>
        <span className="block max-w-24 truncate">
          {row.owner ? <bdi>{row.owner}</bdi> : <span className="text-muted">{t('queue.nobody')}</span>}
        </span>
      </td>
      <td className={`${CELL} ${WIDEST}`}>
        <ShortDate on={row.receivedOn} />
      </td>
      {withOrganisation && (
        <td className={`${CELL} ${WIDEST}`}>
          <span className="block max-w-24 truncate">{row.organisation}</span>
        </td>
      )}
    </tr>
  )
}

function Who({ person, sample }: QueueTableRow) {
  const t = useTranslations('staff.queue')
  if (sample) return <span className="text-muted">{t('sample')}</span>
  return person ? <bdi>{person}</bdi> : t('erased')
}
