import { connect } from 'node:net'
import { test } from '@playwright/test'
import { MailServer } from '../fixtures/mail-server'
import { App } from '../fixtures/start-app'

const { expect } = test

test('a desk starts by itself, holds its data folder, and ends without a trace', async () => {
  const app = await App.start()
  try {
    expect(app.setupLink).toMatch(new RegExp(`^${app.origin}/staff/`))
    const health = await fetch(`${app.origin}/api/health`)
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok', database: 'embedded' }])
    await expect(App.start({ HABEAS_DATA: app.dataDir })).rejects.toThrow(/already runs on/)
    expect(await app.stop()).toBe(0)
    await expect(fetch(app.origin)).rejects.toThrow()
  } finally {
    await app.remove()
  }
})

test('a desk that was killed starts again with what it had', async () => {
  const app = await App.start()
  try {
    const { setupLink } = app
    await app.kill9()
    await app.restart()
    expect(app.setupLink).not.toBe('')
    const answer = await fetch(setupLink)
    expect(answer.status).toBe(200)
  } finally {
    await app.remove()
  }
})

test('lost keys are not replaced', async () => {
  const app = await App.start()
  try {
    await app.stop()
    app.loseKeys()
    await expect(app.restart()).rejects.toThrow(/keys\.json is missing although the database holds records/)
  } finally {
    await app.remove()
  }
})

test('what is not HTTP, or not for this server, is turned away and nothing else', async () => {
  const mail = new MailServer()
  await mail.listen()
  const app = await App.start({ SMTP_URL: mail.url })
  const host = `Host: ${new URL(app.origin).host}\r\n`
  try {
    const answers = await Promise.all(
      [
        `TRACE / HTTP/1.1\r\n${host}\r\n`,
        `GET http://evil.example/ HTTP/1.1\r\n${host}\r\n`,
        `GET //evil.example/ HTTP/1.1\r\n${host}\r\n`,
        `GET / HTTP/1.1\r\n${host}Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n`,
        `POST /klariqo/opt-out/submit HTTP/1.1\r\n${host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
        `GET / HTTP/1.1\r\n${host}Cookie: ${'a'.repeat(20_000)}\r\n\r\n`,
        `GET /klariqo?reference=%00 HTTP/1.1\r\n${host}\r\n`,
        `GET / HTTP/1.1\r\n\r\n`,
        'nonsense\r\n\r\n',
      ].map((text) => say(app.origin, text)),
    )
    for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect((await fetch(`${app.origin}/klariqo`)).status).toBe(200)
  } finally {
    await app.remove()
    await mail.close()
  }
})

/** Sends raw bytes and returns the first line of the answer. */
function say(origin: string, text: string): Promise<string> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(text))
    let heard = ''
    socket.on('data', (bytes) => {
      heard += bytes
      if (!heard.includes('\r\n')) return
      resolve(heard.split('\r\n')[0] ?? '')
      socket.destroy()
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(heard))
  })
}
