import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test'
import type { MailServer } from '../fixtures/mail-server'
import type { App } from '../fixtures/start-app'
import { type Colleague, invite, join, newColleague, ownPage, type Role, setUpDesk, signIn } from './desk'

const ALL = ['Klariqo', 'KalTalk']

/** A desk with people: Ada set it up, Ben approves, Cleo audits. Each signs in once for all tests. */
export class StaffDesk {
  readonly ada = newColleague('Ada Lovelace')
  readonly ben = newColleague('Ben Franklin')
  readonly cleo = newColleague('Cleo Patra')
  private readonly signedIn = new Map<Colleague, BrowserContextOptions['storageState']>()

  private constructor(
    private readonly browser: Browser,
    private readonly app: App,
    private readonly mailbox: MailServer,
  ) {}

  static async open(browser: Browser, app: App, mailbox: MailServer): Promise<StaffDesk> {
    const desk = new StaffDesk(browser, app, mailbox)
    const page = await ownPage(browser, app.origin)
    await setUpDesk(page, app.setupLink, desk.ada)
    await desk.remember(desk.ada, page)
    await desk.hire(desk.ben, ['Approver'])
    await desk.hire(desk.cleo, ['Auditor'])
    return desk
  }

  /** Ada invites somebody, who follows the mail and stays signed in. */
  async hire(colleague: Colleague, roles: Role[], organisations = ALL): Promise<void> {
    const admin = await this.page(this.ada)
    await invite(admin, { to: colleague, roles, organisations })
    await admin.context().close()
    const invitation = await this.mailbox.waitFor(({ to }) => to.includes(colleague.email))
    expect(invitation.subject).toBe("You're invited to the privacy desk")
    const page = await ownPage(this.browser, this.app.origin)
    await join(page, invitation, colleague)
    await this.remember(colleague, page)
  }

  /** A browser in which somebody is signed in. */
  async page(colleague: Colleague, options: BrowserContextOptions = {}): Promise<Page> {
    return ownPage(this.browser, this.app.origin, { storageState: this.signedIn.get(colleague), ...options })
  }

  /** A browser of their own, with a session that no other test shares. */
  async freshPage(colleague: Colleague): Promise<Page> {
    const page = await ownPage(this.browser, this.app.origin)
    await signIn(page, colleague)
    return page
  }

  private async remember(colleague: Colleague, page: Page): Promise<void> {
    this.signedIn.set(colleague, await page.context().storageState())
    await page.context().close()
  }
}
