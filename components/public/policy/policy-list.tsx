import { NOT_STATED } from '@/lib/policy/words'
import { NotStated } from './not-stated'

type Props = { intro?: string; items: string[] | typeof NOT_STATED }

/** A published list under its introduction, or the remark that the source does not give it. */
export function PolicyList({ intro, items }: Props) {
  return (
    <div className="max-w-[54ch]">
      {intro && <p>{intro}</p>}
      <ul className="mt-2 list-disc space-y-1 ps-6">
        {items === NOT_STATED ? (
          <li>
            <NotStated />
          </li>
        ) : (
          items.map((item) => <li key={item}>{item}</li>)
        )}
      </ul>
    </div>
  )
}
