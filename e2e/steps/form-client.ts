import { randomInt } from 'node:crypto'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import type { Person } from './people'
import { type RawAnswer, type RawRequest, rawRequest } from './raw-http'

export type Fields = Record<string, string> | [string, string][]

/** A browser without a page: it keeps cookies, sends an Origin, and follows nothing by itself. */
export class FormClient {
  private readonly jar = new Map<string, string>()
  /** Limits count by address, so that each of these stands for somebody else. */
  private readonly from = `127.${randomInt(1, 255)}.${randomInt(256)}.${randomInt(1, 255)}`

  constructor(readonly origin: string) {}

  async get(path: string, headers: RawRequest['headers'] = {}): Promise<RawAnswer> {
    return this.send({ path, headers })
  }

  /** Posts a form as a page of ours would. */
  async post(path: string, fields: Fields = {}, headers: RawRequest['headers'] = {}): Promise<RawAnswer> {
    return this.send({
      method: 'POST',
      path,
      headers: {
        Origin: this.origin,
        'Content-Type': 'application/x-www-form-urlencoded',
        ...headers,
      },
      body: new URLSearchParams(fields).toString(),
    })
  }

  async send(request: RawRequest): Promise<RawAnswer> {
    const cookies = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...(cookies && { Cookie: cookies }), ...request.headers }
    const answer = await rawRequest(this.origin, { from: this.from, ...request, headers })
    for (const cookie of answer.cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      this.jar.set(name, value)
    }
    return answer
  }

  /** Answers the pages up to the last one, for a copy of everything by default. */
  async fill(organisation: string, person: Person, rights: string[] = ['access']): Promise<void> {
    const base = `/${organisation}/request`
    await this.post(
      `${base}/what/submit`,
      rights.map((right) => ['rights', right]),
    )
    await this.post(`${base}/who/submit`, { about: 'me', behalfName: '', relationship: 'other', company: '' })
    await this.post(`${base}/where/submit`, { country: 'DE', 'part-US': '', 'part-CA': '' })
    await this.post(`${base}/details/submit`, { 'scope-access': 'everything', 'details-access': '' })
    await this.post(`${base}/you/submit`, { ...person, help: '' })
  }

  /** Fills in and sends a request for a copy. */
  async file(organisation: string, person: Person): Promise<RawAnswer> {
    await this.fill(organisation, person)
    return this.post(`/${organisation}/request/check/submit`)
  }

  /** A page of Chromium that goes on where this one is, with the same cookies. */
  async openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ baseURL: this.origin, ...options })
    await context.addCookies([...this.jar].map(([name, value]) => ({ name, value, url: this.origin })))
    return context.newPage()
  }
}
