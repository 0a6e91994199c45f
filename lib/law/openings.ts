import type { Right } from './rights'

/** The paragraph that opens a letter when a request is granted, or when nothing is held. */
export const OPENINGS: Record<Right, { granted: string; 'nothing-held': string }> = {
  access: {
    granted: 'You asked for the personal data we hold about you. Here is a copy.',
    'nothing-held':
      'You asked for the personal data we hold about you. We searched our systems and found none.',
  },
  'access-categories': {
    granted:
      'You asked what kinds of personal data we hold about you. Here is the list, with where it came from, why we use it and who receives it.',
    'nothing-held':
      'You asked what kinds of personal data we hold about you. We searched our systems and found none.',
  },
  deletion: {
    granted:
      'You asked us to delete your personal data. We have done so, and we have told the companies that handle it for us to do the same.',
    'nothing-held':
      'You asked us to delete your personal data. We searched our systems and found none, so there was nothing to delete.',
  },
  correction: {
    granted: 'You asked us to correct your personal data. We have made the change.',
    'nothing-held':
      'You asked us to correct your personal data. We searched our systems and found none, so there was nothing to correct.',
  },
  portability: {
    granted:
      'You asked for your data in a form that you can take elsewhere. Here is a file that a computer can read.',
    'nothing-held':
      'You asked for your data in a form that you can take elsewhere. We searched our systems and found none.',
  },
  restriction: {
    granted:
      'You asked us to restrict how we use your data. We now only store it, and we will tell you before that ends.',
    'nothing-held':
      'You asked us to restrict how we use your data. We searched our systems and found none, so there was nothing to restrict.',
  },
  objection: {
    granted: 'You objected to how we use your data. We have stopped that use.',
    'nothing-held':
      'You objected to how we use your data. We searched our systems and found none, so we do not use it that way.',
  },
  'consent-withdrawal': {
    granted:
      'You withdrew your consent. We have stopped every use that rested on it. What we did before you withdrew it stays lawful.',
    'nothing-held': 'You withdrew your consent. We have no record that you gave it, and nothing rests on it.',
  },
  'automated-decision': {
    granted: 'You asked for a person to look again at an automated decision. A person has now reviewed it.',
    'nothing-held':
      'You asked for a person to look again at an automated decision. We found no such decision about you.',
  },
  'opt-out': {
    granted: 'You told us not to sell or share your personal data. Your choice is in effect.',
    'nothing-held':
      'You told us not to sell or share your personal data. We hold none under the details you gave, and your choice is recorded.',
  },
  limit: {
    granted: 'You told us to limit how we use your sensitive personal data. Your choice is in effect.',
    'nothing-held':
      'You told us to limit how we use your sensitive personal data. We hold none under the details you gave, and your choice is recorded.',
  },
  'aggregate-opt-out': {
    granted: 'You told us to keep your data out of our combined statistics. We have taken it out.',
    'nothing-held':
      'You told us to keep your data out of our combined statistics. We hold none under the details you gave, and your choice is recorded.',
  },
  other: {
    granted: 'We have done what you asked.',
    'nothing-held':
      'We looked into what you asked. We searched our systems and hold nothing that it concerns.',
  },
}
