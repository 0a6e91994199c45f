import type { Regime, RightRule, Term } from '../regime'
import { GATED_RIGHTS } from '../rights'

const REGULATIONS_URL = 'https://cppa.ca.gov/regulations/pdf/cppa_regs.pdf'
const CODE_URL = 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum='

const code = (section: string) => ({
  citation: `Civ. Code ${section}`,
  url: `${CODE_URL}${section.replace(/\(.*/, '')}.`,
})
const regulation = (section: string) => ({ citation: `11 CCR ${section}`, url: REGULATIONS_URL })

const FORTY_FIVE_DAYS: Term = { ...code('1798.130(a)(2)(A)'), period: { unit: 'days', count: 45 } }

/** Once, to 90 days from receipt. */
const NINETY_DAYS: Term = { ...regulation('7021(b)'), period: { unit: 'days', count: 90 } }

/** The law leaves "business day" open. Monday to Friday is the strictest common reading. */
const TEN_BUSINESS_DAYS: Term = { ...regulation('7021(a)'), period: { unit: 'business-days', count: 10 } }

/** Requests to know, delete and correct (11 CCR 7021). */
const ANSWERED = { answer: FORTY_FIVE_DAYS, acknowledgement: TEN_BUSINESS_DAYS, extension: NINETY_DAYS }

/** Opt-outs and limits: no verification (11 CCR 7060(b)), no confirmation deadline, no extension. */
const choice = (section: string): Omit<RightRule, 'citation' | 'url'> => ({
  answer: { ...regulation(section), period: { unit: 'business-days', count: 15 } },
  acknowledgement: null,
  extension: null,
  evidence: 'L0',
  remark: 'It takes effect as soon as that can be done. The business days are the limit.',
})

const KEEP_RECORD = 'We keep a record of this request for at least 24 months, as California law requires.'

/** California's CCPA as amended by the CPRA, with the regulations as amended on 1 January 2026. */
export const ccpa: Regime = {
  id: 'ccpa',
  version: '1',
  name: 'California Consumer Privacy Act',
  shortName: 'CCPA',
  effectiveFrom: '2026-01-01',
  residences: ['US-CA'],
  start: {
    ...code('10'),
    rule: 'The request arrived on this day. The days are counted from the next one.',
    resetBy: null,
  },
  verification: {
    ...regulation('7021(b)'),
    rule: 'Identity information arrived. The time runs on no matter how long that takes.',
  },
  rights: {
    access: { ...code('1798.110'), ...ANSWERED, evidence: 'L3' },
    'access-categories': { ...code('1798.110(a)'), ...ANSWERED, evidence: 'L2' },
    deletion: { ...code('1798.105'), ...ANSWERED, evidence: 'L2', letterRemark: KEEP_RECORD },
    correction: { ...code('1798.106'), ...ANSWERED, evidence: 'L2' },
    // A portable copy is a request to know specific pieces.
    portability: { ...code('1798.130(a)(3)(B)(iii)'), ...ANSWERED, evidence: 'L3' },
    // The duties on automated decisions begin on 1 January 2027. Until then the promise alone applies.
    'automated-decision': { ...regulation('7222'), ...ANSWERED, evidence: 'L3', from: '2027-01-01' },
    'opt-out': { ...code('1798.120'), ...choice('7026(f)') },
    limit: { ...code('1798.121'), ...choice('7027(g)') },
  },
  pauses: [],
  pauseIgnored: {
    ...regulation('7021(b)'),
    rule: 'We asked a question. California does not stop the time while we wait for the answer.',
  },
  // Civ. Code 10 would move a last day off a Sunday or holiday. The regulations are silent: no roll.
  rolling: null,
  refusal: {
    ...code('1798.145(h)(2)'),
    rule: 'A refusal comes within the time for the answer. It gives its reasons and any right to appeal.',
  },
  refusalGrounds: [
    {
      id: 'identity-not-verified',
      ...regulation('7022(a), 7023(a), 7024(a)'),
      title: 'Identity not verified',
      paragraph:
        'We could not verify that you are the person this data is about, so the law does not let us go ahead. You can ask again at any time and send us what we asked for. Our privacy policy says what we collect and why.',
      rights: GATED_RIGHTS,
    },
    {
      id: 'never-disclose',
      ...regulation('7024(d)'),
      title: 'Too sensitive to send',
      paragraph:
        'The law does not let us send some details, such as government ID numbers, financial account numbers, passwords or voiceprints. We hold the ones named here, and we left their content out.',
      rights: ['access', 'access-categories', 'portability'],
      outcomes: ['partly'],
    },
    {
      id: 'unfounded-or-excessive',
      ...code('1798.145(h)(3)'),
      title: 'Manifestly unfounded or excessive',
      paragraph:
        'The law lets us refuse a request that is clearly without basis or goes too far, above all when it repeats an earlier one. We find that this is so here, and it is for us to prove it.',
      rights: GATED_RIGHTS,
    },
    {
      id: 'twice-in-a-year',
      ...code('1798.130(b)'),
      title: 'More than twice in 12 months',
      paragraph:
        'The law gives this right twice in any 12 months. We answered two such requests from you in that time. You can ask again when the 12 months are over.',
      rights: ['access', 'access-categories', 'portability'],
      outcomes: ['refused'],
    },
    {
      id: 'others-rights',
      ...code('1798.145(k)'),
      title: "Other people's rights",
      paragraph:
        'Part of what you asked for would harm the rights of other people, such as the other speaker in a call. We left that part out and give you the rest.',
      rights: ['access', 'access-categories', 'portability', 'deletion'],
    },
    {
      id: 'legal-obligation',
      ...code('1798.105(d)(8)'),
      title: 'A law makes us keep it',
      paragraph:
        'A law makes us keep this data for a set time, such as invoices for tax. We use it for nothing else, and we delete it when that time ends.',
      rights: ['deletion'],
    },
    {
      id: 'transaction',
      ...code('1798.105(d)(1)'),
      title: 'Needed for what you ordered',
      paragraph:
        'We need this data to give you what you asked us for, or to carry out our contract with you.',
      rights: ['deletion'],
    },
    {
      id: 'security',
      ...code('1798.105(d)(2)'),
      title: 'Needed for security',
      paragraph: 'We need this data to keep our service safe. We keep no more of it than that takes.',
      rights: ['deletion'],
    },
    {
      id: 'repair',
      ...code('1798.105(d)(3)'),
      title: 'Needed to fix errors',
      paragraph: 'We need this data to find and fix errors that stop our service from working.',
      rights: ['deletion'],
    },
    {
      id: 'expression',
      ...code('1798.105(d)(4)'),
      title: 'Free speech or another right',
      paragraph: 'This data is needed for free speech, or for another right that the law gives to somebody.',
      rights: ['deletion'],
    },
    {
      id: 'internal-use',
      ...code('1798.105(d)(7)'),
      title: 'Internal use that you would expect',
      paragraph: 'We use this data only inside our company, in a way that fits what you gave it to us for.',
      rights: ['deletion'],
    },
    {
      id: 'legal-claims',
      ...code('1798.145(a)'),
      title: 'Needed for a legal claim',
      paragraph:
        'We need this data to bring or to answer a legal claim. We use it for nothing else, and we delete it when the claim is over.',
      rights: ['deletion', 'correction'],
    },
    {
      id: 'already-accurate',
      ...regulation('7023(b), 7023(f)'),
      title: 'More likely right than not',
      paragraph:
        'We looked at everything we have and everything you sent. We find it more likely than not that the data is right. If you ask, we will note that you disagree, and tell those who received it.',
      rights: ['correction'],
    },
    {
      id: 'fraudulent',
      ...regulation('7026(e)'),
      title: 'Believed to be fraud',
      paragraph:
        'We believe in good faith that this request is a fraud. We have written down why, and tell you here.',
      rights: ['opt-out', 'limit'],
    },
    {
      id: 'not-controller',
      ...code('1798.105(c)(3)'),
      title: 'Another company decides',
      paragraph:
        'We handle this data as a service provider for another company, which decides what happens to it. We have passed your request on to that company, and we will help it to answer you.',
    },
  ],
  complaintRoutes: [
    {
      ...code('1798.145(h)(2)'),
      text: 'You can ask us to look at our decision again. Somebody who did not make it will answer your appeal.',
    },
    {
      ...code('1798.199.45'),
      text: 'You can complain to the California Privacy Protection Agency, at cppa.ca.gov.',
    },
    {
      ...code('1798.199.90'),
      text: 'You can also complain to the California Attorney General, at oag.ca.gov.',
    },
  ],
  records: { ...regulation('7101(a)'), period: { unit: 'months', count: 24 } },
}
