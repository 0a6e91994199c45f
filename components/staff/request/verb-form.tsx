import type { ReactNode } from 'react'

/** What a form was made from: which request, in which version, and the last event that its reader saw. */
export type Stamp = { reference: string; version: number; seen: number }

/** A verb whose form went wrong just now, with what was typed and what was wrong with it. */
export type Failed = {
  verb: string
  values: Record<string, string | string[]>
  errors: Record<string, string>
} | null

/** What the form of one verb has to show again; nothing for the others. */
export function shownAgain(failed: Failed, verb: string): NonNullable<Failed> {
  return failed?.verb === verb ? failed : { verb, values: {}, errors: {} }
}

type Props = { stamp: Stamp; verb: string; className?: string; children: ReactNode }

/** A plain form that does one thing to one request. */
export function VerbForm({ stamp, verb, className = 'grid gap-4', children }: Props) {
  return (
    <form
      method="post"
      action={`/staff/requests/${stamp.reference}/${verb}`}
      noValidate
      className={className}
    >
      <input type="hidden" name="version" value={stamp.version} />
      <input type="hidden" name="seen" value={stamp.seen} />
      {children}
    </form>
  )
}
