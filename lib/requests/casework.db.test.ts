import { beforeAll, describe, expect, it } from 'vitest'
import { addFile } from '@/lib/delivery/add-file'
import { issuePickupCode } from '@/lib/delivery/issue-pickup-code'
import { removeFile } from '@/lib/delivery/remove-file'
import { db } from '@/lib/platform/db'
import { eventTypes, type FiledOne, fileConfirmed, fileOne, mailsTo, makeStaff } from '@/scripts/test/desk'
import { officeTime } from '@/scripts/test/office-time'
import { answerRequest } from './answer-request'
import { approveRequest } from './approve-request'
import { askRequester } from './ask-requester'
import { assignRequest } from './assign-request'
import type { StaffActor } from './change-request'
import { correctRegime } from './correct-regime'
import { decideRequest } from './decide-request'
import { extendRequest } from './extend-request'
import { getRequestForStaff } from './get-request-for-staff'
import { loadOrganisations } from './load-organisations'
import { recordEvidence } from './record-evidence'
import { recordReply } from './record-reply'
import { replyToDesk } from './reply-to-desk'
import { sendBack } from './send-back'
import { takeRequest } from './take-request'
import { writeMessage } from './write-message'
import { writeNote } from './write-note'

let agent: StaffActor & { email: string }
let approver: StaffActor & { email: string }

beforeAll(async () => {
  await loadOrganisations()
  agent = await makeStaff(['agent'], 'klariqo')
  approver = await makeStaff(['approver'], 'klariqo')
})

const OK = { ok: true, value: null }
const refused = (reason: string) => ({ ok: false, reason })

async function view({ reference }: FiledOne, staff: StaffActor = agent) {
  const request = await getRequestForStaff(reference, staff)
  if (!request) throw new Error('not found')
  return request
}

const granted = { outcome: 'granted', grounds: ['granted-access'], letter: 'Here is a copy.' } as const
const evidence = { method: 'address-on-file', dataPoints: [], matched: true } as const

describe('every verb', () => {
  const verbs: [string, (to: { staff: StaffActor; reference: string }) => Promise<unknown>][] = [
    ['takeRequest', takeRequest],
    ['assignRequest', (to) => assignRequest({ ...to, toStaffId: null })],
    ['writeNote', (to) => writeNote({ ...to, text: 'x' })],
    ['writeMessage', (to) => writeMessage({ ...to, text: 'x' })],
    ['askRequester', (to) => askRequester({ ...to, text: 'x', about: 'identity' })],
    [
      'recordReply',
      (to) => recordReply({ ...to, text: 'x', channel: 'phone', receivedAtLocal: '2026-01-01T00:00' }),
    ],
    ['recordEvidence', (to) => recordEvidence({ ...to, ...evidence })],
    ['extendRequest', (to) => extendRequest({ ...to, reason: 'x' })],
    ['correctRegime', (to) => correctRegime({ ...to, regime: 'ccpa', reason: 'x' })],
    ['decideRequest', (to) => decideRequest({ ...to, ...granted })],
    ['sendBack', (to) => sendBack({ ...to, reason: 'x' })],
    ['approveRequest', approveRequest],
    ['answerRequest', answerRequest],
    ['addFile', (to) => addFile({ ...to, fileId: crypto.randomUUID() })],
    ['removeFile', (to) => removeFile({ ...to, fileId: crypto.randomUUID() })],
    ['issuePickupCode', issuePickupCode],
  ]

  it.each(verbs)(
    '%s knows no request of another organisation, and none that does not exist',
    async (_, verb) => {
      const { reference, id } = await fileConfirmed()
      const foreigners = [
        await makeStaff(['agent', 'approver'], 'kaltalk'),
        await makeStaff(['admin'], 'klariqo'),
        await makeStaff(['agent', 'approver']),
      ]
      for (const staff of foreigners) expect(await verb({ staff, reference })).toEqual(refused('not-found'))
      for (const missing of ['0000-0000', '', '\0', "'; --"]) {
        expect(await verb({ staff: agent, reference: missing })).toEqual(refused('not-found'))
      }
      const auditor = await makeStaff(['auditor'], 'klariqo')
      expect(await verb({ staff: auditor, reference })).toEqual(refused('not-allowed'))
      expect(await eventTypes(id)).toEqual(['filed', 'confirmed'])
    },
  )
})

describe('takeRequest', () => {
  it('lets one of fifty at once win, tells the others, and records one event', async () => {
    const filed = await fileConfirmed()
    const { version } = await view(filed)
    const staff = await Promise.all(Array.from({ length: 50 }, () => makeStaff(['agent'], 'klariqo')))
    const results = await Promise.all(
      staff.map((who) => takeRequest({ staff: who, reference: filed.reference, version })),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.filter((result) => !result.ok && result.reason === 'already-taken')).toHaveLength(49)
    expect(await eventTypes(filed.id)).toEqual(['filed', 'confirmed', 'assigned'])
    expect(await view(filed)).toMatchObject({ state: 'working', version: version + 1 })
  })

  it('does not wait for a confirmation: an unconfirmed request can be looked after', async () => {
    const filed = await fileOne()
    expect(await takeRequest({ staff: agent, reference: filed.reference })).toEqual(OK)
    expect(await view(filed)).toMatchObject({ state: 'unconfirmed', owner: { id: agent.id } })
    expect(await recordEvidence({ staff: agent, reference: filed.reference, ...evidence })).toEqual(
      refused('not-confirmed'),
    )
  })
})

describe('a version', () => {
  it('that is no longer the last one refuses what would else have been allowed', async () => {
    const filed = await fileConfirmed()
    const { reference } = filed
    const { version } = await view(filed)
    expect(await writeNote({ staff: agent, reference, version, text: 'one' })).toEqual(OK)
    const late = await correctRegime({ staff: agent, reference, version, regime: 'ccpa', reason: 'x' })
    expect(late).toEqual(refused('changed-meanwhile'))
    expect(await view(filed)).toMatchObject({ regime: 'gdpr', version: version + 1 })
  })
})

describe('assignRequest', () => {
  it('gives a request to a colleague who may work it, and to nobody else', async () => {
    const filed = await fileConfirmed()
    const to = { staff: agent, reference: filed.reference }
    const colleague = await makeStaff(['agent'], 'klariqo')
    const outsider = await makeStaff(['agent'], 'kaltalk')
    const gone = await makeStaff(['agent'], 'klariqo')
    await db.staff.update({ where: { id: gone.id }, data: { disabledAt: new Date() } })
    expect(await assignRequest({ ...to, toStaffId: colleague.id })).toEqual(OK)
    for (const toStaffId of [outsider.id, gone.id, approver.id, 'nobody', '\0', crypto.randomUUID()]) {
      expect(await assignRequest({ ...to, toStaffId })).toEqual(refused('not-assignable'))
    }
    expect((await view(filed)).owner?.id).toBe(colleague.id)
    expect(await assignRequest({ ...to, toStaffId: null })).toEqual(OK)
    expect((await view(filed)).owner).toBeNull()
  })
})

describe('writing to the person', () => {
  it('keeps what was written out of the mail, and notes out of what the person sees', async () => {
    const filed = await fileConfirmed()
    const to = { staff: agent, reference: filed.reference }
    expect(await writeMessage({ ...to, text: '  Zebra message ' })).toEqual(OK)
    expect(await writeNote({ ...to, text: 'Zebra note' })).toEqual(OK)
    expect(await view(filed)).toMatchObject({
      messages: [{ direction: 'to-requester', kind: 'message', body: 'Zebra message', staffName: 'Mo Desk' }],
      notes: [{ body: 'Zebra note', staffName: 'Mo Desk' }],
    })
    const mails = await mailsTo(filed.email)
    expect(mails.map(({ kind }) => kind)).toEqual(['confirm-request', 'acknowledgement', 'new-message'])
    expect(mails.at(-1)?.text).toContain('/klariqo/requests/open/')
    expect(JSON.stringify(mails)).not.toContain('Zebra')
    const stored = await db.message.findMany({ where: { requestId: filed.id } })
    expect(Buffer.concat(stored.map(({ sealedBody }) => sealedBody)).includes('Zebra')).toBe(false)
  })

  it('is refused while nobody has proved the address, and when there is nothing to say', async () => {
    const optOut = await fileOne({ rights: ['opt-out'], country: 'US', subdivision: 'CA' })
    const to = { staff: agent, reference: optOut.reference }
    expect(await writeMessage({ ...to, text: 'Hello' })).toEqual(refused('address-not-proved'))
    expect(await askRequester({ ...to, text: 'Who?', about: 'identity' })).toEqual(
      refused('address-not-proved'),
    )
    expect(await writeMessage({ ...to, text: '  ' })).toEqual(refused('needs-text'))
    expect(await writeNote({ ...to, text: 'x'.repeat(10_001) })).toEqual(refused('text-too-long'))
  })

  it('waits after a question, and works on after the reply, which the owner hears of', async () => {
    const filed = await fileConfirmed()
    const { reference, submissionId } = filed
    const to = { staff: agent, reference }
    await takeRequest(to)
    expect(await askRequester({ ...to, text: 'Which account?', about: 'identity' })).toEqual(OK)
    expect(await view(filed)).toMatchObject({
      state: 'waiting',
      clock: { paused: true, statutoryDueOn: null },
    })
    expect((await mailsTo(filed.email)).at(-1)).toMatchObject({
      kind: 'question-asked',
      text: expect.stringContaining('paused until you reply'),
    })
    expect(await replyToDesk({ reference, submissionIds: [submissionId], text: 'The first' })).toEqual(OK)
    expect(await view(filed)).toMatchObject({ state: 'working', clock: { paused: false } })
    const mails = await mailsTo(agent.email)
    expect(mails.at(-1)).toMatchObject({
      kind: 'staff-reply-arrived',
      subject: expect.stringContaining(reference),
    })

    expect(await askRequester({ ...to, text: 'Anything else?', about: 'other' })).toEqual(OK)
    expect((await view(filed)).clock.paused).toBe(false)
    const receivedAtLocal = officeTime(new Date())
    expect(await recordReply({ ...to, text: 'No', channel: 'phone', receivedAtLocal })).toEqual(OK)
    expect(await view(filed)).toMatchObject({ state: 'working' })
  })
})

describe('recordEvidence', () => {
  it('takes the codes of data points and no other text, and counts each once', async () => {
    const filed = await fileConfirmed()
    const to = { staff: agent, reference: filed.reference, method: 'two-data-points', matched: true } as const
    expect(await recordEvidence({ ...to, dataPoints: ['order-number', 'order-number'] })).toEqual(
      refused('too-few-data-points'),
    )
    for (const value of ['ana@example.com', 'Ana Braga', 'Order number', '']) {
      expect(await recordEvidence({ ...to, dataPoints: ['order-number', value] })).toEqual(
        refused('not-allowed'),
      )
    }
    expect(await recordEvidence({ ...to, dataPoints: ['order-number', 'invoice'] })).toEqual(OK)
    expect((await view(filed)).evidence).toMatchObject([
      { method: 'two-data-points', level: 'L2', dataPoints: ['order-number', 'invoice'], matched: true },
    ])
  })
})

describe('extendRequest', () => {
  it('sends the notice that makes it valid, once', async () => {
    const filed = await fileConfirmed()
    const to = { staff: agent, reference: filed.reference }
    const { dueOn, extension } = await view(filed)
    if (!extension.allowed) throw new Error(extension.reason)
    expect(await extendRequest({ ...to, reason: 'Zebra systems to search.' })).toEqual(OK)
    const after = await view(filed)
    expect(after.dueOn).toBe(extension.newDueOn)
    expect(after.dueOn > dueOn).toBe(true)
    expect(after.extension).toEqual({ allowed: false, reason: 'already-extended' })
    const notice = after.messages.at(-1)
    expect(notice).toMatchObject({ kind: 'extension', direction: 'to-requester' })
    const mail = (await mailsTo(filed.email)).at(-1)
    expect(mail?.kind).toBe('extension-notice')
    for (const part of [
      'Zebra systems to search.',
      String(Number(after.dueOn.slice(8))),
      'supervisory authority',
    ]) {
      expect(notice?.body).toContain(part)
      expect(mail?.text.replace(/\s+/g, ' ')).toContain(part)
    }
    expect(await extendRequest({ ...to, reason: 'Again' })).toEqual(refused('already-extended'))
  })

  it('is refused where the law has none', async () => {
    const filed = await fileConfirmed({ country: 'IN' })
    const to = { staff: agent, reference: filed.reference }
    expect(await extendRequest({ ...to, reason: 'x' })).toEqual(refused('no-extension-in-law'))
    expect(await eventTypes(filed.id)).not.toContain('extended')
  })
})

describe('correctRegime', () => {
  it('reckons the dates again, and keeps the reason as a note', async () => {
    const filed = await fileConfirmed({ country: 'IN' })
    const to = { staff: agent, reference: filed.reference }
    expect(await correctRegime({ ...to, regime: 'general', reason: 'x' })).toEqual(refused('same-regime'))
    expect(await correctRegime({ ...to, regime: 'ccpa', reason: 'Lives in California' })).toEqual(OK)
    const after = await view(filed)
    expect(after).toMatchObject({ regime: 'ccpa', notes: [{ body: 'Lives in California' }] })
    expect(after.clock.statutoryDueOn).not.toBeNull()
    const other = await fileConfirmed({ rights: ['objection'] })
    const unknown = await correctRegime({
      staff: agent,
      reference: other.reference,
      regime: 'ccpa',
      reason: 'x',
    })
    expect(unknown).toEqual(refused('right-not-in-regime'))
  })
})

describe('deciding, approving and answering', () => {
  it('needs evidence, another person and a letter, in this order, and says so', async () => {
    const filed = await fileConfirmed()
    const to = { staff: agent, reference: filed.reference }
    expect(await answerRequest(to)).toEqual(refused('not-in-review'))
    expect(await decideRequest({ ...to, ...granted, letter: ' ' })).toEqual(refused('needs-letter'))
    expect(await decideRequest({ ...to, ...granted, letter: 'x'.repeat(20_001) })).toEqual(
      refused('text-too-long'),
    )
    expect(await decideRequest({ ...to, ...granted, grounds: [] })).toEqual(refused('needs-grounds'))
    expect(await decideRequest({ ...to, ...granted, grounds: ['made-up'] })).toEqual(
      refused('unknown-grounds'),
    )
    expect(await decideRequest({ ...to, ...granted })).toEqual(refused('needs-evidence'))
    expect(await recordEvidence({ ...to, ...evidence })).toEqual(OK)
    expect(await decideRequest({ ...to, ...granted })).toEqual(OK)
    expect((await view(filed)).needs).toEqual({
      evidence: 'L1',
      evidenceMet: true,
      secondPerson: true,
      approved: false,
    })
    expect((await mailsTo(approver.email)).at(-1)).toMatchObject({ kind: 'staff-approval-waiting' })
    expect(await decideRequest({ ...to, ...granted })).toEqual(refused('in-review'))
    expect(await answerRequest(to)).toEqual(refused('needs-second-person'))
    expect(await approveRequest(to)).toEqual(refused('not-allowed'))
    const both = await makeStaff(['agent', 'approver'], 'klariqo')
    expect(await sendBack({ staff: both, reference: filed.reference, reason: 'Say more' })).toEqual(OK)
    expect(await decideRequest({ ...to, staff: both, ...granted })).toEqual(OK)
    expect(await approveRequest({ ...to, staff: both })).toEqual(refused('own-work'))
    expect(await approveRequest({ ...to, staff: approver })).toEqual(OK)
    expect(await approveRequest({ ...to, staff: approver })).toEqual(refused('already-approved'))
    expect(await answerRequest(to)).toEqual(OK)
    expect(await answerRequest(to)).toEqual(refused('not-in-review'))
    expect(await view(filed)).toMatchObject({
      state: 'answered',
      decision: { outcome: 'granted', letter: 'Here is a copy.', decidedBy: { id: both.id } },
    })
    expect((await mailsTo(filed.email)).at(-1)).toMatchObject({ kind: 'answer-ready' })
    expect(await eventTypes(filed.id)).toEqual(
      'filed confirmed evidence-recorded decided sent-back decided approved answered'.split(' '),
    )
  })

  it('lets a desk of one approve its own work, and the record says so', async () => {
    const filed = await fileConfirmed()
    const alone = await makeStaff(['agent', 'approver'], 'klariqo')
    const to = { staff: alone, reference: filed.reference }
    await db.organisation.update({ where: { slug: 'klariqo' }, data: { soleApprover: true } })
    await recordEvidence({ ...to, ...evidence })
    await decideRequest({ ...to, ...granted })
    expect(await approveRequest(to)).toEqual(OK)
    expect(await answerRequest(to)).toEqual(OK)
    await db.organisation.update({ where: { slug: 'klariqo' }, data: { soleApprover: false } })
    const approved = (await view(filed)).events.find(({ type }) => type === 'approved')
    expect(approved?.data).toMatchObject({ ownWork: true })
  })

  it('answers an opt-out with nothing to prove and nobody to ask', async () => {
    const optOut = await fileOne({ rights: ['opt-out'], country: 'US', subdivision: 'CA' })
    const to = { staff: agent, reference: optOut.reference }
    const decided = { outcome: 'granted', grounds: ['granted-opt-out'], letter: 'Done.' } as const
    expect(await decideRequest({ ...to, ...decided })).toEqual(OK)
    expect(await answerRequest(to)).toEqual(OK)
    expect((await mailsTo(optOut.email)).map(({ kind }) => kind)).toEqual([
      'opt-out-recorded',
      'answer-ready',
    ])
  })
})

describe('getRequestForStaff', () => {
  it('shows auditors the facts and the record, and no personal data', async () => {
    const filed = await fileConfirmed({ details: { access: 'Zebra details' }, name: 'Zebra Name' })
    const to = { staff: agent, reference: filed.reference }
    await writeNote({ ...to, text: 'Zebra note' })
    await writeMessage({ ...to, text: 'Zebra message' })
    await recordEvidence({ ...to, ...evidence })
    await decideRequest({ ...to, ...granted, letter: 'Zebra letter' })
    expect(await view(filed)).toMatchObject({ asked: 'Zebra details', person: { name: 'Zebra Name' } })
    const auditor = await makeStaff(['auditor'], 'klariqo')
    const seen = await view(filed, auditor)
    expect(JSON.stringify(seen)).not.toMatch(/Zebra|ana-/)
    expect(seen.events).toHaveLength(6)
    const outsider = await makeStaff(['auditor', 'agent'], 'kaltalk')
    expect(await getRequestForStaff(filed.reference, outsider)).toBeNull()
    for (const missing of ['0000-0000', '\0', '']) expect(await getRequestForStaff(missing, agent)).toBeNull()
  })

  it('still shows the record when the key is destroyed, and takes no more texts', async () => {
    const filed = await fileConfirmed()
    await db.request.update({ where: { id: filed.id }, data: { sealedKey: null } })
    expect(await view(filed)).toMatchObject({ person: null, asked: null, messages: [], notes: [] })
    const note = await writeNote({ staff: agent, reference: filed.reference, text: 'x' })
    expect(note).toEqual(refused('key-destroyed'))
  })
})
