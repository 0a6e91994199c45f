import type { Regime, RightRule, Term } from '../regime'
import { GATED_RIGHTS } from '../rights'

const GDPR_URL = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'
const PERIODS_URL = 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj'
const EDPB = 'EDPB Guidelines 01/2022 section 5.3'

const article = (number: string) => ({ citation: `GDPR Art. ${number}`, url: GDPR_URL })

const ONE_MONTH: Term = { ...article('12(3)'), period: { unit: 'months', count: 1 } }

/** Two further months are three in all, counted from the original start. */
const THREE_MONTHS: Term = { ...article('12(3)'), period: { unit: 'months', count: 3 } }

/** Art. 12(3) puts every right of Arts 15 to 22 under the same month. No law sets an acknowledgement. */
const monthFor = (number: string): RightRule => ({
  ...article(number),
  answer: ONE_MONTH,
  acknowledgement: null,
  extension: THREE_MONTHS,
  evidence: 'L1',
})

/** The European Economic Area: the Union, then Iceland, Liechtenstein and Norway. */
const EEA = 'AT BE BG HR CY CZ DE DK EE ES FI FR GR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO'

/** Parts of the Union with a country code of their own (TFEU Art. 355(1) and (4)). */
const UNION_PARTS = 'AX GF GP MF MQ RE YT'

export const gdpr: Regime = {
  id: 'gdpr',
  version: '1',
  name: 'General Data Protection Regulation (EU) 2016/679',
  shortName: 'GDPR',
  effectiveFrom: '2018-05-25',
  residences: `${EEA} ${UNION_PARTS}`.split(' '),
  start: {
    citation: 'Regulation 1182/71 Art. 3(1)',
    url: PERIODS_URL,
    rule: 'The request arrived on this day, which is not counted itself.',
    resetBy: null,
  },
  verification: {
    ...article('12(6)'),
    rule: 'Identity information arrived. By itself it does not move the date.',
  },
  rights: {
    access: monthFor('15'),
    // A list of categories is a part of what Art. 15(1) gives, so it has the same month.
    'access-categories': monthFor('15(1)'),
    deletion: monthFor('17'),
    correction: monthFor('16'),
    portability: monthFor('20'),
    restriction: monthFor('18'),
    objection: {
      ...monthFor('21'),
      remark: 'Direct marketing stops at once. The month is the limit for the answer.',
    },
    'automated-decision': monthFor('22'),
    // Art. 12(3) covers Arts 15 to 22 only, so the month does not reach a withdrawal of consent.
    'consent-withdrawal': {
      ...article('7(3)'),
      answer: null,
      acknowledgement: null,
      extension: null,
      evidence: 'L0',
      remark: 'Every use that rests on this consent stops at once. The law gives no period to wait for.',
    },
  },
  // The law says that the time may be suspended, not how to count. Elapsed days are our convention.
  pauses: [
    {
      reason: 'identity',
      counting: 'elapsed',
      citation: `GDPR Art. 12(6); ${EDPB}`,
      url: GDPR_URL,
      rule: 'There was reasonable doubt about who asked, so the days until the answer are added.',
    },
    {
      reason: 'clarification',
      counting: 'elapsed',
      citation: `GDPR Recital 63; ${EDPB}`,
      url: GDPR_URL,
      rule: 'We had to ask what the request covers, so the days until the answer are added.',
    },
    {
      reason: null,
      counting: 'elapsed',
      citation: `GDPR Art. 12(6), Recital 63; ${EDPB}`,
      url: GDPR_URL,
      rule: 'We had to ask something before we could act, so the days until the answer are added.',
    },
  ],
  pauseIgnored: { ...article('12(3)'), rule: 'We waited for an answer. The law does not add those days.' },
  rolling: {
    citation: 'Regulation 1182/71 Art. 3(4)',
    url: PERIODS_URL,
    daysOff: ['saturday', 'sunday', 'holiday'],
  },
  refusal: {
    ...article('12(4)'),
    rule: 'A refusal comes within one month, extension or not. It gives its reasons, the right to complain to a supervisory authority, and the right to go to court.',
  },
  refusalGrounds: [
    {
      id: 'identity-not-verified',
      ...article('12(6), 11(2)'),
      title: 'Identity not verified',
      paragraph:
        'We have reasonable doubt that you are the person this data is about, and what we received did not settle it. The law lets us act only for that person. You can ask again at any time and send us what we asked for.',
      rights: GATED_RIGHTS,
    },
    {
      id: 'unfounded-or-excessive',
      ...article('12(5)(b)'),
      title: 'Manifestly unfounded or excessive',
      paragraph:
        'The law lets us refuse a request that is clearly without basis or goes too far, above all when it repeats an earlier one. We find that this is so here, and it is for us to prove it.',
      rights: GATED_RIGHTS,
    },
    {
      id: 'others-rights',
      ...article('15(4), 20(4)'),
      title: "Other people's rights",
      paragraph:
        'Part of what you asked for would harm the rights of other people, such as the other speaker in a call. We left that part out and give you the rest.',
      rights: ['access', 'access-categories', 'portability'],
    },
    {
      id: 'legal-obligation',
      ...article('17(3)(b)'),
      title: 'A law makes us keep it',
      paragraph:
        'European Union law, or the law of a member state, makes us keep this data for a set time. We use it for nothing else, and we delete it when that time ends.',
      rights: ['deletion'],
    },
    {
      id: 'legal-claims',
      ...article('17(3)(e)'),
      title: 'Needed for a legal claim',
      paragraph:
        'We need this data to bring or to answer a legal claim. We use it for nothing else, and we delete it when the claim is over.',
      rights: ['deletion'],
    },
    {
      id: 'expression',
      ...article('17(3)(a)'),
      title: 'Freedom of expression',
      paragraph:
        'This data is needed for the freedom of expression and information, which the law protects here.',
      rights: ['deletion'],
    },
    {
      id: 'still-needed',
      ...article('17(1)'),
      title: 'No ground for deletion',
      paragraph:
        'The law gives a right to deletion in certain cases, such as data that is no longer needed. None of them fits here: we still need this data for the reason we collected it.',
      rights: ['deletion'],
    },
    {
      id: 'already-accurate',
      ...article('16'),
      title: 'The data is right',
      paragraph:
        'We checked this data and found it correct and complete. You may send us a statement to be kept with it.',
      rights: ['correction'],
    },
    {
      id: 'no-case-for-restriction',
      ...article('18(1)'),
      title: 'No case for restriction',
      paragraph: 'The law gives a right to restriction in four cases. None of them fits here.',
      rights: ['restriction'],
    },
    {
      id: 'compelling-grounds',
      ...article('21(1)'),
      title: 'Compelling reasons to continue',
      paragraph:
        'We have compelling reasons for this use, and they weigh more than your interests in this case. This never applies to direct marketing.',
      rights: ['objection'],
    },
    {
      id: 'not-portable',
      ...article('20(1)'),
      title: 'Not open to transfer',
      paragraph:
        'This right covers data that you gave us, that we handle by computer, and that we use with your consent or under a contract with you. This data is not of that kind. You can still ask for a copy of it.',
      rights: ['portability'],
    },
    {
      id: 'no-automated-decision',
      ...article('22(1), 22(2)'),
      title: 'Outside the right to a review',
      paragraph:
        'The law lets you ask for a review where a computer alone decided something with a serious effect on you. That is not the case here.',
      rights: ['automated-decision'],
    },
    {
      id: 'no-consent-used',
      ...article('7(3)'),
      title: 'Not based on consent',
      paragraph: 'We do not use this data on the basis of your consent. You can still object to its use.',
      rights: ['consent-withdrawal'],
    },
    {
      id: 'not-controller',
      ...article('28(3)(e)'),
      title: 'Another company decides',
      paragraph:
        'We handle this data for another company, which decides what happens to it. We have passed your request on to that company, and we will help it to answer you.',
    },
  ],
  complaintRoutes: [
    {
      ...article('77'),
      text: 'You can complain to a data protection authority: the supervisory authority where you live, work or where it happened.',
    },
    { ...article('79'), text: 'You can also go to court, where you live or where we are established.' },
  ],
  records: null,
}
