import type { Regime, RightRule } from '../regime'
import { GATED_RIGHTS, type Right } from '../rights'

const PROMISE = { citation: 'Published privacy policy' }

const PROMISED = { ...PROMISE, answer: null, acknowledgement: null, extension: null }

const PROVED: RightRule = { ...PROMISED, evidence: 'L1' }
const UNPROVED: RightRule = { ...PROMISED, evidence: 'L0' }

const RECORDS_RIGHTS: readonly Right[] = ['access', 'access-categories', 'portability']

/** No statute: the organisation's own promise, for people whose local law is not known here yet. */
export const general: Regime & { rights: Record<Right, RightRule> } = {
  id: 'general',
  version: '1',
  name: 'Our published promise',
  shortName: 'Our promise',
  effectiveFrom: '2025-01-01',
  residences: [],
  start: {
    ...PROMISE,
    rule: 'The request arrived on this day. The days are counted from the next one.',
    resetBy: null,
  },
  verification: { ...PROMISE, rule: 'Identity information arrived. It does not move the date.' },
  rights: {
    access: PROVED,
    'access-categories': PROVED,
    deletion: PROVED,
    correction: PROVED,
    portability: PROVED,
    restriction: PROVED,
    objection: PROVED,
    'consent-withdrawal': UNPROVED,
    'automated-decision': PROVED,
    'opt-out': UNPROVED,
    limit: UNPROVED,
    'aggregate-opt-out': UNPROVED,
    other: PROVED,
  },
  pauses: [],
  pauseIgnored: { ...PROMISE, rule: 'We asked a question. Our promise does not wait for the answer.' },
  rolling: null,
  refusal: { ...PROMISE, rule: 'A refusal gives its reasons and says where to complain.' },
  refusalGrounds: [
    {
      id: 'identity-not-verified',
      ...PROMISE,
      title: 'Identity not verified',
      paragraph:
        'We could not be sure that you are the person this data is about. We do not give out, change or delete data until we are. You can ask again at any time and send us what we asked for.',
      rights: GATED_RIGHTS,
    },
    {
      id: 'unfounded-or-excessive',
      ...PROMISE,
      title: 'Clearly unfounded or excessive',
      paragraph:
        'The request repeats one that we answered a short time ago, or asks for far more than can be needed. If something has changed, tell us what, and we will look again.',
    },
    {
      id: 'others-rights',
      ...PROMISE,
      title: "Other people's data",
      paragraph: 'Part of what you asked for is about other people. We left it out to protect them.',
      rights: RECORDS_RIGHTS,
    },
    {
      id: 'legal-obligation',
      ...PROMISE,
      title: 'A law makes us keep it',
      paragraph:
        'A law makes us keep some of this data for a set time, such as invoices for tax. We use it for nothing else, and we delete it when that time ends.',
      rights: ['deletion', 'restriction', 'objection'],
    },
    {
      id: 'legal-claims',
      ...PROMISE,
      title: 'Needed for a legal claim',
      paragraph:
        'We need some of this data to bring or to answer a legal claim. We use it for nothing else, and we delete it when the claim is over.',
      rights: ['deletion', 'restriction', 'objection'],
    },
    {
      id: 'not-controller',
      ...PROMISE,
      title: 'Another company decides',
      paragraph:
        'We handle this data for another company, which decides what happens to it. We have passed your request on to that company, and we will help it to answer you.',
    },
    {
      id: 'cannot-do',
      ...PROMISE,
      title: 'We cannot do this',
      paragraph: 'We looked at what you asked and cannot do it. This is why.',
      rights: [
        'correction',
        'automated-decision',
        'aggregate-opt-out',
        'consent-withdrawal',
        'opt-out',
        'limit',
        'other',
      ],
    },
  ],
  complaintRoutes: [
    {
      ...PROMISE,
      text: 'If you disagree with our decision, write to us again. Somebody who did not make it will look at it afresh.',
    },
    {
      citation: 'Local law',
      text: 'Where you live, the law may give you more than this. Your local data protection or consumer authority can tell you, and can take a complaint.',
    },
  ],
  records: null,
}
