import { describe, expect, it } from 'vitest'
import type { Mail } from '../mail'
import { acknowledgement } from './acknowledgement'
import { answerReady } from './answer-ready'
import { closedUnconfirmed } from './closed-unconfirmed'
import { confirmRequest } from './confirm-request'
import { downloaded } from './downloaded'
import { extensionNotice } from './extension-notice'
import { findLinks } from './find-links'
import { newMessage } from './new-message'
import { optOutRecorded } from './opt-out-recorded'
import { questionAsked } from './question-asked'
import { staffApprovalWaiting } from './staff-approval-waiting'
import { staffInvitation } from './staff-invitation'
import { staffNewRequest } from './staff-new-request'
import { staffRecover } from './staff-recover'
import { staffReplyArrived } from './staff-reply-arrived'
import { withdrawn } from './withdrawn'

const link = 'https://desk.example/klariqo/confirm/abc.def'
const reference = 'K7QF-2MHX'
const requester = {
  language: 'en',
  organisation: { name: 'Klariqo', contactEmail: 'privacy@klariqo.example' },
}
const one = { ...requester, reference, link }
const notice = { organisation: 'Klariqo', reference, answerBy: '2026-12-21', link }
const asked = {
  reference,
  asked: 'Send a copy of my data',
  receivedOn: '2026-11-21',
  answerBy: '2026-12-21',
  steps: [
    {
      date: '2026-11-21',
      rule: 'The time starts on the day we get the request.',
      citation: 'Art. 12(3) GDPR',
    },
    { date: '2026-12-21', rule: 'It ends one month later.', citation: 'Art. 12(3) GDPR' },
  ],
  extensionNoticeBy: '2026-12-21',
}

const toRequesters: Record<string, Mail> = {
  confirmRequest: confirmRequest({ ...requester, requests: [{ reference, answerBy: '2026-12-21' }], link }),
  optOutRecorded: optOutRecorded({ ...requester, requests: [{ reference, inEffectBy: '2026-12-12' }], link }),
  acknowledgement: acknowledgement({ ...requester, requests: [asked], link }),
  findLinks: findLinks({
    ...requester,
    submissions: [
      { references: [reference, 'W3NP-8TQA'], leadsTo: 'confirm', link },
      { references: ['B6DC-4RVK'], leadsTo: 'see', link: 'https://desk.example/klariqo/status/ghi.jkl' },
    ],
  }),
  newMessage: newMessage(one),
  questionAsked: questionAsked({ ...one, clock: 'paused' }),
  extensionNotice: extensionNotice({
    ...one,
    before: '2026-12-21',
    after: '2027-02-22',
    reason: 'Your calls are spread over three systems.',
    complaintRoutes: ['You can complain to your data protection authority.'],
  }),
  answerReady: answerReady({ ...one, filesUntil: '2027-01-20' }),
  downloaded: downloaded({
    ...one,
    at: new Date('2026-12-21T08:35:00Z'),
    timeZone: 'Asia/Kolkata',
    downloadsLeft: 2,
  }),
  withdrawn: withdrawn(one),
  closedUnconfirmed: closedUnconfirmed({ ...requester, references: [reference], link }),
}

const toStaff: Record<string, Mail> = {
  staffInvitation: staffInvitation({ inviter: 'Ada', link }),
  staffRecover: staffRecover({ link }),
  staffNewRequest: staffNewRequest(notice),
  staffReplyArrived: staffReplyArrived(notice),
  staffApprovalWaiting: staffApprovalWaiting({ ...notice, author: 'Ada' }),
}

const all = { ...toRequesters, ...toStaff }

describe('every letter', () => {
  it.each(Object.entries(all))('%s has both parts, with the same links', (_, mail) => {
    const inText = new Set(mail.text.match(/https:\S+/g))
    const inHtml = new Set([...mail.html.matchAll(/href="([^"]+)"/g)].map((match) => match[1]))
    expect(inText).toEqual(inHtml)
    expect(inText).toContain(link)
  })

  it.each(Object.entries(all))('%s is finished: no gap, no ISO date, no harsh word', (_, mail) => {
    const words = `${mail.subject}\n${mail.text.replace(/https:\S+/g, '')}`
    expect(words).not.toMatch(/undefined|null|\[object|[{}]|\d{4}-\d\d-\d\d|please|invalid/i)
    for (const line of mail.text.split('\n'))
      expect(line.length <= 72 || line.startsWith('https:')).toBe(true)
  })

  it.each(Object.entries(toRequesters))(
    '%s comes from the organisation, and says where to ask',
    (_, mail) => {
      expect(mail).toMatchObject({ senderName: 'Klariqo', replyTo: 'privacy@klariqo.example' })
      expect(mail.text).toContain('privacy@klariqo.example')
    },
  )

  it('leaves out the address when nobody reads one', () => {
    const mail = newMessage({ ...one, organisation: { name: 'Klariqo', contactEmail: null } })
    expect(mail.replyTo).toBeUndefined()
    expect(mail.text).not.toContain('Questions?')
  })

  it('falls back to English, and says so in its lang', () => {
    expect(newMessage({ ...one, language: 'tlh' }).html).toContain('<html lang="en"')
  })
})

describe('the letters', () => {
  it('confirms with references, dates and a link, and with nothing that was chosen or typed', () => {
    const mail = confirmRequest({
      ...requester,
      requests: [
        { reference, answerBy: '2026-12-21' },
        { reference: 'W3NP-8TQA', answerBy: '2027-01-05' },
      ],
      link,
    })
    expect(mail.subject).toBe('Confirm your 2 requests to Klariqo')
    expect(mail.text).toMatchInlineSnapshot(`
      "Confirm your requests
      ---------------------

      Somebody gave this email address in 2 requests to Klariqo about personal
      data. If it was you, confirm them. One confirmation covers all of them.

      Confirm your requests:
      https://desk.example/klariqo/confirm/abc.def

      The link opens a page with one button. On another device or in another
      browser, you also need the code that was on screen after sending. The
      link works for 7 days.

      Reference: K7QF-2MHX
      We answer by: Monday 21 December 2026

      Reference: W3NP-8TQA
      We answer by: Tuesday 5 January 2027

      These dates count from the day we got the requests. Confirming later
      does not move them.

      Wasn't it you? Open the same link and choose "It wasn't me". We then
      stop writing to you about it. We give nobody any data without a
      confirmation.

      -- 
      Questions? Reply to this email, or write to privacy@klariqo.example.
      Sent by the privacy desk of Klariqo.
      "
    `)
  })

  it('acknowledges with the reckoning', () => {
    expect(all.acknowledgement?.text).toMatchInlineSnapshot(`
      "We have your request
      --------------------

      Klariqo will work on it. You don't have to do anything right now.

      You asked: Send a copy of my data
      Reference: K7QF-2MHX
      We got it on: Saturday 21 November 2026
      We answer by: Monday 21 December 2026

      See your request:
      https://desk.example/klariqo/confirm/abc.def

      What happens next
      -----------------

      We look for your data, decide, and put the answer on your request's
      page. We email you when it is there.

      How we check that it's you
      --------------------------

      Your email address tells us where to reach you. For some requests we
      must also be sure that the data is yours. We first compare what you told
      us with what we hold. If that isn't enough, we ask on your request's
      page, say why, and ask only for what we need. Never send identity papers
      by email.

      How we reckon the date for K7QF-2MHX
      ------------------------------------

      - Saturday 21 November 2026: The time starts on the day we get the
        request. [Art. 12(3) GDPR]
      - Monday 21 December 2026: It ends one month later. [Art. 12(3) GDPR]

      If we need longer, the law lets us extend the time once. We would write
      to you by Monday 21 December 2026 and say why.

      -- 
      Questions? Reply to this email, or write to privacy@klariqo.example.
      Sent by the privacy desk of Klariqo.
      "
    `)
  })

  it('tells the time of a download as the office has it', () => {
    expect(all.downloaded?.text).toContain('When: Monday 21 December 2026 at 14:05 (Kolkata time)')
  })

  it('tells of files only when there are some', () => {
    expect(all.answerReady?.text).toContain('pick-up code')
    expect(answerReady({ ...one, filesUntil: null }).text).not.toContain('pick-up code')
  })

  it('speaks of the confirmation code only when there is something to confirm', () => {
    expect(all.findLinks?.text).toContain('A link to confirm')
    const seen = findLinks({ ...requester, submissions: [{ references: [reference], leadsTo: 'see', link }] })
    expect(seen.text).not.toContain('A link to confirm')
  })
})
