import { oneLine } from './clean-text'
import { htmlPart } from './html-part'
import type { Block, Mail } from './mail'
import { textPart } from './text-part'

export type Draft = {
  /** A BCP 47 tag such as `en`, for `lang` and `dir`. */
  language: string
  subject: string
  title: string
  blocks: readonly Block[]
  /** Who writes, and where questions go. */
  footer: readonly string[]
  senderName: string
  replyTo?: string
}

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'ur', 'yi'])

/**
 * Writes a mail from blocks, as text and as HTML. Whatever text the blocks hold stays text.
 * Throws when a button leads anywhere but to http or https, because only we make links.
 */
export function composeMail(draft: Draft): Mail {
  const subject = oneLine(draft.subject)
  const blocks = draft.blocks.map(withWholeLink)
  const direction = RIGHT_TO_LEFT.has(draft.language.split('-', 1).join()) ? 'rtl' : 'ltr'
  return {
    subject,
    text: textPart(draft.title, blocks, draft.footer),
    html: htmlPart(
      { language: draft.language, direction, subject, title: draft.title },
      blocks,
      draft.footer,
    ),
    senderName: oneLine(draft.senderName),
    replyTo: draft.replyTo,
  }
}

/** Writes the link in its normal form, in which a space or a line break is percent-encoded. */
function withWholeLink(block: Block): Block {
  if (block.kind !== 'button') return block
  const { protocol, href } = new URL(block.link)
  if (protocol !== 'https:' && protocol !== 'http:') throw new Error(`A mail cannot link to ${protocol}`)
  return { ...block, link: href }
}
