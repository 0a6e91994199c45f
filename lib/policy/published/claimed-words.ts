import type { Policy } from '../schema'

/** Every piece of a policy that claims to be the organisation's own words, without its headings. */
export function claimedWords(policy: Policy): string[] {
  const pieces = [
    ...policy.sections.flatMap((section) => section.blocks).flatMap(blockWords),
    ...policy.recipients.flatMap((to) => [to.name, to.purpose, to.data, to.qualification]),
    ...policy.retention.flatMap((row) => [row.period, row.legalReason]),
    ...policy.rights.flatMap((offered) => [offered.quote, offered.consequence]),
    ...policy.windows.map((window) => window.quote),
    ...policy.history.map((version) => version.changes),
    policy.minimumAge.quote,
  ]
  return pieces.filter((piece) => typeof piece === 'string')
}

function blockWords(block: Policy['sections'][number]['blocks'][number]): (string | undefined)[] {
  if (block.kind === 'text') return [block.heading, block.text]
  if (block.kind !== 'list') return []
  return [block.intro, ...(Array.isArray(block.items) ? block.items : [])]
}
