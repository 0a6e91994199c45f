import { z } from 'zod'

const added = z.object({ type: z.literal('file-added'), data: z.object({ file: z.string() }) })

/** The files that the record says were added. One that is stored but not among them is not finished. */
export function addedFiles(events: readonly { type: string; data: unknown }[]): ReadonlySet<string> {
  return new Set(
    events.map((event) => added.safeParse(event)).flatMap(({ data }) => (data ? [data.data.file] : [])),
  )
}
