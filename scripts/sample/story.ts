import type { Right } from '@/lib/law/rights'
import type { Filing } from '@/lib/requests/person'
import type { Step } from './steps'

/** One made-up request: who asked for what, how many days ago, and what happened since. */
export type Story = Pick<Filing, 'name' | 'country'> &
  Partial<
    Pick<Filing, 'about' | 'behalfName' | 'company' | 'subdivision' | 'mixedScript' | 'correction' | 'help'>
  > & {
    slug: 'klariqo' | 'kaltalk'
    right: Right
    daysAgo: number
    relationship?: string
    channel?: 'email' | 'phone' | 'post'
    text?: string
    steps: Step[]
  }
