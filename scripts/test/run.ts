import { stopRunning } from './runners'
import { SECTIONS } from './sections'

/** Runs the named sections, or all of them, and ends with the plain line `N passed, N failed`. */
async function main(names: string[]): Promise<number> {
  const unknown = names.filter((name) => !SECTIONS.some((section) => section.name === name))
  if (unknown.length > 0) {
    console.error(
      `There is no section ${unknown.join(', ')}. There are: ${SECTIONS.map(({ name }) => name).join(', ')}.`,
    )
    return 1
  }
  const total = { passed: 0, failed: 0 }
  const failed: string[] = []
  for (const { name, run } of SECTIONS) {
    if (names.length > 0 && !names.includes(name)) continue
    console.warn(`\n=== ${name}`)
    const began = Date.now()
    const tally = await run().catch((error: unknown) => {
      console.error(error)
      return { passed: 0, failed: 1 }
    })
    total.passed += tally.passed
    total.failed += tally.failed
    if (tally.failed > 0) failed.push(name)
    console.warn(
      `=== ${name}: ${tally.passed} passed, ${tally.failed} failed, ${Math.round((Date.now() - began) / 1000)} s`,
    )
  }
  if (failed.length > 0) console.warn(`\nFailed: ${failed.join(', ')}`)
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
  return total.failed > 0 ? 1 : 0
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stopRunning()
    process.exit(130)
  })
}

process.exitCode = await main(process.argv.slice(2))
