import { expect, type Page } from '@playwright/test'

/**
 * Watches a page from before it opens. `expectQuiet` fails if any page asked for an address outside `origin`,
 * broke the content policy, or threw.
 */
export function watchPage(page: Page, origin: string): { expectQuiet: () => void } {
  const noise: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url)) noise.push(`asked for ${url}`)
  })
  page.on('pageerror', (error) => noise.push(`${page.url()} threw ${error.message}`))
  page.on('console', (message) => {
    const missing = /Failed to load resource.* 404/.test(message.text())
    if (message.type() === 'error' && !missing) noise.push(`${page.url()} said ${message.text()}`)
  })
  return { expectQuiet: () => expect.soft(noise).toEqual([]) }
}
