import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'

export type FilterChoice = { name: string; options: { value: string; label: string }[]; chosen: string }

type Props = {
  choices: FilterChoice[]
  /** What the address says besides the filters, such as the lane. */
  kept: Record<string, string>
}

/** Narrows the list: a row of its own on wide screens, folded away on narrow ones. */
export function QueueFilters(props: Props) {
  const t = useTranslations('staff.queue')

  return (
    <>
      <div className="max-md:hidden">
        <FilterForm {...props} id="wide" />
      </div>
      <details className="md:hidden">
        <summary className="inline-flex min-h-(--target) cursor-pointer items-center text-link underline underline-offset-4">
          {t('filter')}
        </summary>
        <FilterForm {...props} id="narrow" />
      </details>
    </>
  )
}

/** A GET form, so that the address says what is shown. */
function FilterForm({ choices, kept, id }: Props & { id: string }) {
  const t = useTranslations('staff.queue')

  return (
    <form method="get" action="/staff/queue" className="flex flex-wrap items-end gap-x-3 gap-y-2">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {choices.map(({ name, options, chosen }) => (
        <div key={name} className="w-36 max-sm:w-[calc(50%-0.375rem)]">
          <Select id={`${id}-${name}`} name={name} label={t(`columns.${name}`)} defaultValue={chosen}>
            <option value="">{t('any')}</option>
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </div>
      ))}
      <Button tone="secondary">{t('filter')}</Button>
    </form>
  )
}
