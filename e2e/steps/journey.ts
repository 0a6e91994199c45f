import { test as base } from '../fixtures/app'
import { StaffDesk } from './staff-desk'

/** Everything that a journey needs: the running app, its mailbox, and people who work at the desk. */
export const test = base.extend<{ tidy: undefined }, { desk: StaffDesk }>({
  desk: [
    async ({ browser, app, mailbox }, use) => use(await StaffDesk.open(browser, app, mailbox)),
    { scope: 'worker', timeout: 120_000 },
  ],
  // Every test opens browsers of its own, and leaves none behind.
  tidy: [
    async ({ browser }, use) => {
      await use(undefined)
      await Promise.all(browser.contexts().map((context) => context.close()))
    },
    { auto: true },
  ],
})
export { expect } from '../fixtures/app'
