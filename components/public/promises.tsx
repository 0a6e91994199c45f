import { Icon } from '@/components/ui/icon'

/** A few plain assurances, each on a line with a tick. */
export function Promises({ promises }: { promises: string[] }) {
  return (
    <ul className="grid max-w-measure gap-2">
      {promises.map((promise) => (
        <li key={promise} className="flex gap-3">
          <Icon name="check" className="mt-1 size-5 text-accent" />
          {promise}
        </li>
      ))}
    </ul>
  )
}
