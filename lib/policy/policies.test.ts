import { describe, expect, it } from 'vitest'
import { RIGHTS } from '@/lib/law/rights'
import { loadPolicy } from './published/load-policy'
import { NOT_STATED } from './words'

const klariqo = loadPolicy('klariqo')
const kaltalk = loadPolicy('kaltalk')

describe('Klariqo', () => {
  it('keeps each kind of data for the published period', () => {
    const schedule = klariqo.retention.map((row) => [row.data, row.length, row.trigger, row.adjustable])
    expect(schedule).toEqual([
      ['Account information', 'P30D', 'account-end', false],
      ['Call recordings', 'P90D', 'call', true],
      ['Call transcripts', 'P90D', 'call', true],
      ['Call metadata (duration, outcome, timestamp)', 'P1Y', null, false],
      ['Billing records', 'P7Y', null, false],
      ['Website analytics (GA4)', 'P14M', null, false],
    ])
    const withReason = klariqo.retention.filter((row) => row.legalReason !== null)
    expect(withReason.map((row) => row.data)).toEqual(['Billing records'])
  })

  it('names its seven recipients and what each processes', () => {
    expect(klariqo.recipients.map(({ name, data }) => [name, data])).toEqual([
      ['Cloudflare', 'Web traffic, API requests'],
      ['Google Cloud Platform', 'Voice audio (real-time, not stored)'],
      ['Supabase', 'Account data, call logs, transcripts'],
      ['Deepgram', 'Voice audio (real-time processing)'],
      ['Cartesia', 'AI response text (real-time processing)'],
      ['Groq', 'Conversation text (real-time processing)'],
      ['Dodo Payments', 'Billing and payment data'],
    ])
  })

  it('has two versions, an age, an office and a stand-in for its withheld address', () => {
    expect(klariqo.publishedVersion).toEqual({ version: '2.0', publishedOn: '2026-03-23' })
    expect(klariqo.history.map((entry) => [entry.version, entry.publishedOn])).toEqual([
      ['2.0', '2026-03-23'],
      ['1.0', '2025-01'],
    ])
    expect(klariqo.minimumAge.years).toBe(13)
    expect(klariqo.office.timeZone).toBe('Asia/Kolkata')
    expect(klariqo.contact).toEqual({
      email: 'privacy@klariqo.example',
      standIn: true,
      ccpaSubject: 'CCPA Request',
    })
  })

  it('alone offers the opt-out from aggregate use, with its cost', () => {
    const offered = klariqo.rights.find((entry) => entry.right === 'aggregate-opt-out')
    expect(offered?.consequence).toMatch(/may limit access to benchmark comparison features/)
    expect(kaltalk.rights.map((entry) => entry.right)).not.toContain('aggregate-opt-out')
  })
})

describe('KalTalk', () => {
  it('keeps data as the text says, with periods only where it has them', () => {
    expect(kaltalk.retention.map((row) => [row.data, row.length, row.trigger])).toEqual([
      ['Your data', null, 'account-end'],
      ['Conversation data', null, 'deleted-by-customer'],
      ['Personal data of a deleted account', 'P30D', 'account-end'],
      ['Chat widget session identifier', 'P30D', 'last-activity'],
    ])
  })

  it('names its four recipients with their qualifications', () => {
    expect(kaltalk.recipients.map((to) => to.name)).toEqual([
      'Stripe',
      'AI Model Providers',
      'Cloud Infrastructure',
      'Sentry',
    ])
    expect(kaltalk.recipients[1]?.qualification).toMatch(/not used to train their models\.$/)
    expect(kaltalk.recipients[3]?.qualification).toBe('no personal data is intentionally sent')
  })

  it('has one version named by its date, an age, an address, and no stated office', () => {
    expect(kaltalk.history).toEqual([{ version: '2026-04-13', publishedOn: '2026-04-13', changes: null }])
    expect(kaltalk.minimumAge.years).toBe(16)
    expect(kaltalk.office).toEqual({ timeZone: 'UTC', basis: NOT_STATED })
    expect(kaltalk.contact).toMatchObject({ email: 'privacy@kaltalk.com', standIn: false })
  })

  it('publishes a window for deletion only; the others are settings of the desk', () => {
    expect(kaltalk.windows.filter((window) => window.quote).map((window) => window.right)).toEqual([
      'deletion',
    ])
  })
})

describe.each([klariqo, kaltalk])('the desk of $name', (policy) => {
  it('offers every right but those that belong to one law or one organisation', () => {
    const everywhere = RIGHTS.filter(
      (right) => right !== 'access-categories' && right !== 'aggregate-opt-out',
    )
    expect(policy.rights.map((entry) => entry.right)).toEqual(expect.arrayContaining(everywhere))
  })

  it('asks for the company wherever the organisation is only a processor', () => {
    const processors = policy.relationships.filter((relationship) => relationship.role === 'processor')
    expect(processors.length).toBeGreaterThan(0)
    expect(processors.every((relationship) => relationship.asksCompany)).toBe(true)
  })
})
