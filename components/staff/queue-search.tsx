import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'

type Props = { typed: string; found: boolean; byEmail: boolean }

/** Finds a request by its whole reference, or everything of a person by their whole address. */
export function QueueSearch({ typed, found, byEmail }: Props) {
  const t = useTranslations('staff.queue')

  return (
    <search>
      <form method="post" action="/staff/queue/search">
        <label htmlFor="search" className="mb-1 block font-semibold">
          {t(byEmail ? 'search' : 'searchReference')}
        </label>
        <div className="flex gap-2">
          <input
            id="search"
            name="text"
            type="search"
            autoComplete="off"
            spellCheck={false}
            defaultValue={typed}
            aria-describedby={found ? undefined : 'search-none'}
            className="control min-w-0 sm:w-72"
          />
          <Button tone="secondary">{t('find')}</Button>
        </div>
        {!found && (
          <p id="search-none" role="status" className="mt-1 max-w-sm font-semibold text-danger">
            {t(byEmail ? 'foundNone' : 'foundNoneReference')}
          </p>
        )}
      </form>
    </search>
  )
}
