import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { plainPage } from './plain-page'

it('stands alone, and shows text as text', async () => {
  const response = plainPage({
    status: 404,
    title: '<script>',
    sentence: '"&\'',
    backHref: '/a?b="><script>',
  })
  const html = await response.text()
  expect(response.status).toBe(404)
  expect(html).not.toContain('<script')
  expect(html).toContain('<title>&#60;script&#62;</title>')
  expect(html).not.toMatch(/src=|https?:|url\(/)
})

it('allows its own style and nothing else', async () => {
  const response = plainPage({ status: 500, title: 'a', sentence: 'b' })
  const style = /<style>([^<]*)<\/style>/.exec(await response.text())?.[1] ?? ''
  const digest = createHash('sha256').update(style).digest('base64')
  expect(response.headers.get('content-security-policy')).toContain(
    `default-src 'none'; style-src 'sha256-${digest}'`,
  )
})
