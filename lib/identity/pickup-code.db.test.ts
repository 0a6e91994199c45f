import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { checkPickupCode, newPickupCode } from './pickup-code'

describe('a pick-up code', () => {
  let id = ''
  let code = ''

  beforeEach(async () => {
    const made = await newPickupCode()
    const slug = `desk-${made.code.toLowerCase()}`
    const organisation = await db.organisation.create({ data: { slug, name: 'Desk' } })
    const data = { organisationId: organisation.id, channel: 'portal', pickupHash: made.hash }
    id = (await db.submission.create({ data })).id
    code = made.code
  })

  it('is right however it is typed', async () => {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/)
    const typed = [
      code,
      code.toLowerCase(),
      code.replace('-', ''),
      ` ${code.replaceAll('0', 'o').replaceAll('1', 'l')} `,
    ]
    for (const text of typed) expect(await checkPickupCode(id, text)).toBe('ok')
  })

  it('is locked after five wrong ones, and then for the right one too', async () => {
    for (let i = 0; i < 5; i++) expect(await checkPickupCode(id, 'AAAAA-AAAAA')).toBe('wrong')
    expect(await checkPickupCode(id, 'AAAAA-AAAAA')).toBe('locked')
    expect(await checkPickupCode(id, code)).toBe('locked')
  })

  it('lets no more than five of fifty guesses at once be looked at', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => checkPickupCode(id, 'AAAAA-AAAAA')))
    expect(answers.filter((answer) => answer === 'wrong')).toHaveLength(5)
    expect(answers.filter((answer) => answer === 'locked')).toHaveLength(45)
  })

  it('starts counting again after the right one', async () => {
    for (let i = 0; i < 4; i++) await checkPickupCode(id, 'AAAAA-AAAAA')
    expect(await checkPickupCode(id, code)).toBe('ok')
    for (let i = 0; i < 5; i++) expect(await checkPickupCode(id, '')).toBe('wrong')
  })

  it('is wrong where none was made', async () => {
    await db.submission.update({ where: { id }, data: { pickupHash: null } })
    expect(await checkPickupCode(id, code)).toBe('wrong')
  })
})
