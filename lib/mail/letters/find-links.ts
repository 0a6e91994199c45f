import { letterToRequester, type RequesterLetter } from '../letter-to-requester'
import type { Block, Mail } from '../mail'
import { mailWords } from '../mail-words'

export type FindLinks = RequesterLetter & {
  /** One per submission. `confirm` leads to the page with the button, `see` to the status page. */
  submissions: readonly { references: readonly string[]; leadsTo: 'confirm' | 'see'; link: string }[]
}

/** The links to what was filed under one address, after somebody asked for them. */
export function findLinks(input: FindLinks): Mail {
  const { t } = mailWords(input.language)
  const confirms = input.submissions.some(({ leadsTo }) => leadsTo === 'confirm')
  return letterToRequester(input, {
    subject: t('findLinks.subject', { organisation: input.organisation.name }),
    title: t('findLinks.title'),
    blocks: [
      { kind: 'paragraph', text: t('findLinks.why') },
      ...input.submissions.flatMap(({ references, leadsTo, link }): Block[] => [
        {
          kind: 'facts',
          facts: references.map((reference) => ({ label: t('shared.reference'), value: reference })),
        },
        { kind: 'button', label: t(`findLinks.${leadsTo}`), link },
      ]),
      ...(confirms ? [{ kind: 'paragraph' as const, text: t('findLinks.howConfirm') }] : []),
    ],
  })
}
