import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const SCRIPT = fileURLToPath(new URL('deadline.ts', import.meta.url))

function run(input: string) {
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', SCRIPT], {
    input,
    encoding: 'utf8',
  })
  return {
    status,
    answers: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  }
}

const line = (id: string) =>
  JSON.stringify({
    id,
    regime: 'ccpa',
    right: 'deletion',
    receivedAt: '2026-11-20T20:00:00Z',
    timeZone: 'Asia/Kolkata',
    events: [],
    policyDays: 30,
  })

it('answers every line, skips blank ones, and ends with 0', () => {
  const { status, answers } = run(`${line('a')}\r\n\n  \n${line('b\u2028c')}`)
  expect(status).toBe(0)
  expect(answers.map((answer) => answer.id)).toEqual(['a', 'b\u2028c'])
  expect(answers[0]).toMatchObject({ statutoryDueOn: '2027-01-05', effectiveDueOn: '2026-12-21' })
})

it('answers the good lines around a bad one, and ends with 1', () => {
  const { status, answers } = run(`${line('a')}\nnonsense\n${'x'.repeat(1_100_000)}\n${line('b')}\n`)
  expect(status).toBe(1)
  expect(answers.map((answer) => answer.error ?? answer.id)).toEqual([
    'a',
    'The line is not JSON.',
    'The line is longer than a million characters.',
    'b',
  ])
})
