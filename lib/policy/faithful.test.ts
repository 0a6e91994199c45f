import { describe, expect, it } from 'vitest'
import { claimedWords } from './published/claimed-words'
import { loadPolicy } from './published/load-policy'
import { readPublished } from './published/read-published'
import type { Policy } from './schema'
import { NOT_STATED } from './words'

const klariqo = loadPolicy('klariqo')
const kaltalk = loadPolicy('kaltalk')

/** Takes the words that the policy holds out of a published line; what is left over is missing. */
function leftOver(line: string, policy: Policy): string {
  const held = [
    ...claimedWords(policy),
    ...policy.sections.map((section) => section.heading),
    ...policy.retention.map((row) => row.data),
    ...policy.history.map((entry) => entry.version),
    ...policy.history.map((entry) => americanDate(entry.publishedOn)),
  ].sort((a, b) => b.length - a.length)
  return held.reduce((rest, words) => rest.replaceAll(words, ''), line).replace(/[\s().-]/g, '')
}

function americanDate(publishedOn: string): string {
  const day = publishedOn.length > 7 ? ('numeric' as const) : undefined
  const date = new Date(publishedOn)
  return new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'long', day, timeZone: 'UTC' }).format(
    date,
  )
}

describe.each([klariqo, kaltalk])('$name against its published text', (policy) => {
  const published = readPublished(policy.slug)

  it('claims nothing that the text does not say', () => {
    const text = published.join('\n')
    expect(claimedWords(policy).filter((words) => !text.includes(words))).toEqual([])
  })

  it('holds every statement of the text', () => {
    expect(published.filter((line) => leftOver(line, policy) !== '')).toEqual([])
  })
})

function listsNotGiven(policy: Policy): (string | undefined)[] {
  const blocks = policy.sections.flatMap((section) => section.blocks)
  return blocks.flatMap((block) => (block.kind === 'list' && block.items === NOT_STATED ? [block.intro] : []))
}

describe('lists that a source announces and does not give', () => {
  it('are marked at Klariqo, and none of them is made up', () => {
    expect(listsNotGiven(klariqo)).toEqual([
      'We collect personally identifiable information that you provide to us, including:',
      'As a voice AI service, we process audio data during calls:',
      'We automatically collect certain technical information when you visit our website or use our dashboard:',
      'We use your information for these specific purposes:',
      'We may disclose your information:',
      'We implement security measures to protect your data:',
      'Our website uses Google Analytics 4 (GA4) to understand how visitors use the site. GA4 collects:',
      'You have the right to:',
      'Categories of personal information we collect:',
      'Sources of personal information:',
      'Business purposes for collection:',
    ])
    const given = klariqo.sections
      .flatMap((section) => section.blocks)
      .filter((block) => block.kind === 'list')
    expect(given.every((block) => block.items === NOT_STATED)).toBe(true)
  })

  it('do not occur at KalTalk', () => {
    expect(listsNotGiven(kaltalk)).toEqual([])
  })
})
