import { expect, it } from 'vitest'
import { residenceAnswer } from './residence-answer'

const nowhere = { country: '', 'part-US': '', 'part-CA': '' }

it('wants a country', () => {
  expect(residenceAnswer(nowhere)).toEqual({ errors: { country: 'filing.country' } })
  expect(residenceAnswer({ ...nowhere, country: 'QQ' })).toEqual({ errors: { country: 'choice.unknown' } })
})

it('wants the part of a country that makes law of its own', () => {
  expect(residenceAnswer({ ...nowhere, country: 'US' })).toEqual({ errors: { 'part-US': 'filing.part-US' } })
  expect(residenceAnswer({ ...nowhere, country: 'CA', 'part-CA': 'XX' })).toEqual({
    errors: { 'part-CA': 'choice.unknown' },
  })
})

it('keeps only the part that belongs to the country', () => {
  expect(residenceAnswer({ country: 'US', 'part-US': 'CA', 'part-CA': 'QC' })).toEqual({
    answers: { country: 'US', 'part-US': 'CA', 'part-CA': '' },
  })
  expect(residenceAnswer({ country: 'DE', 'part-US': 'CA', 'part-CA': '' })).toEqual({
    answers: { country: 'DE', 'part-US': '', 'part-CA': '' },
  })
})

it('takes no inherited property for a part', () => {
  const answer = residenceAnswer({ ...nowhere, country: 'US', 'part-US': 'constructor' })
  expect(answer).toHaveProperty('errors')
})
