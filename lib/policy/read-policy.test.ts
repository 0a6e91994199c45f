import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadPolicy } from './published/load-policy'
import { parsePolicy } from './read-policy'

const kaltalk = loadPolicy('kaltalk')

describe('parsePolicy', () => {
  it('gives back a sound policy as it is', () => {
    expect(parsePolicy(JSON.parse(JSON.stringify(kaltalk)))).toEqual(kaltalk)
  })

  it('names the path of what does not fit', () => {
    const [row, ...rest] = kaltalk.retention
    expect(() => parsePolicy({ ...kaltalk, retention: [{ ...row, length: '30 days' }, ...rest] })).toThrow(
      /retention\[0\]\.length/,
    )
    expect(() => parsePolicy({ ...kaltalk, motto: 'We care' })).toThrow(/motto/)
    expect(() => parsePolicy({ ...kaltalk, office: { timeZone: 'Mars/Olympus', basis: 'none' } })).toThrow(
      /office\.timeZone/,
    )
    expect(() => parsePolicy({ ...kaltalk, windows: [{ regime: 'mars', days: 3, quote: null }] })).toThrow(
      /windows\[0\]\.regime/,
    )
  })

  it('refuses a quote that the published text does not hold', () => {
    const boast = { years: 16, quote: 'KalTalk is loved by everyone over 16.' }
    expect(() => parsePolicy({ ...kaltalk, minimumAge: boast })).toThrow(/minimumAge: quotes words/)
  })

  it('refuses parts that do not agree', () => {
    const stray = [{ key: 'stray', name: 'Stray', holds: ['horoscopes'] }]
    expect(() => parsePolicy({ ...kaltalk, systems: stray })).toThrow(/systems\[0\]\.holds: .*horoscopes/)
    expect(() => parsePolicy({ ...kaltalk, rights: [...kaltalk.rights, ...kaltalk.rights] })).toThrow(
      /"access"/,
    )
    expect(() => parsePolicy({ ...kaltalk, windows: kaltalk.windows.slice(1) })).toThrow(/windows: no window/)
    const later = { version: '2', publishedOn: '2027-01-01' }
    expect(() => parsePolicy({ ...kaltalk, publishedVersion: later })).toThrow(/publishedVersion/)
  })

  it('answers any other value with an error that says why', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => parsePolicy(value)).toThrow(/^The policy/)
      }),
    )
  })
})
