import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Loop, runSweeps, type Sweep } from './run-sweeps'

const MINUTE = 60_000
let loop: Loop | undefined

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(async () => {
  await loop?.stop()
  vi.useRealTimers()
})

function start(...sweeps: Sweep[]): void {
  loop = runSweeps(sweeps)
}

function counting(name: string, everyMs: number, run: () => Promise<unknown> = async () => undefined) {
  const sweep = { name, everyMs, runs: 0, run: () => run() }
  sweep.run = () => {
    sweep.runs += 1
    return run()
  }
  return sweep
}

describe('runSweeps', () => {
  it('runs each sweep at once, and then on its own beat', async () => {
    const often = counting('often', 1_000)
    const seldom = counting('seldom', MINUTE)
    start(often, seldom)
    expect([often.runs, seldom.runs]).toEqual([1, 1])
    await vi.advanceTimersByTimeAsync(2 * MINUTE)
    expect(often.runs).toBeGreaterThan(50)
    expect(seldom.runs).toBeLessThanOrEqual(3)
    expect(seldom.runs).toBeGreaterThan(1)
  })

  it('goes on after a failure, and lets the others be', async () => {
    const failing = counting('failing', 1_000, () => Promise.reject(new Error('expected by this test')))
    const other = counting('other', 1_000)
    start(failing, other)
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(failing.runs).toBeGreaterThan(2)
    expect(other.runs).toBeGreaterThan(failing.runs)
  })

  it('never runs a sweep beside itself, and tells when one hangs', async () => {
    const ends: (() => void)[] = []
    const hanging = counting('hanging', 1_000, () => new Promise<void>((resolve) => ends.push(resolve)))
    const other = counting('other', 1_000)
    start(hanging, other)
    await vi.advanceTimersByTimeAsync(4 * MINUTE)
    expect(hanging.runs).toBe(1)
    expect(loop?.isStuck()).toBe(false)
    await vi.advanceTimersByTimeAsync(2 * MINUTE)
    expect(loop?.isStuck()).toBe(true)
    expect(other.runs).toBeGreaterThan(100)

    ends.pop()?.()
    await vi.advanceTimersByTimeAsync(0)
    expect(loop?.isStuck()).toBe(false)
  })

  it('waits for what is running when it stops, and starts nothing more', async () => {
    const ends: (() => void)[] = []
    const slow = counting('slow', 1_000, () => new Promise<void>((resolve) => ends.push(resolve)))
    start(slow)
    let stopped = false
    const stopping = loop?.stop().then(() => {
      stopped = true
    })
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(stopped).toBe(false)
    ends.pop()?.()
    await stopping
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(slow.runs).toBe(1)
  })
})
