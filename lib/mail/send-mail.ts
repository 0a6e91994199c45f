import { createTransport } from 'nodemailer'
import { env } from '@/lib/platform/env'
import type { Mail } from './mail'

export type SendResult =
  | { sent: true }
  /** `code` is ours or the server's, never its words. `final` when another attempt would end the same way. */
  | { sent: false; code: string; final: boolean }

type Sending = Mail & { to: string; messageId: string; date: Date }

/** Ends before the lease does, so that nobody else sends while we might still succeed. */
const SENDING_MS = 50_000
const WAITING_MS = 30_000
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Hands one mail to the SMTP server at `smtpUrl` and waits for its answer. TLS is required unless the
 * server is on this machine. The address goes into the envelope as it is, never through a parser.
 */
export async function sendMail(mail: Sending, smtpUrl: string): Promise<SendResult> {
  const { mailFrom } = env()
  try {
    await createTransport(transport(smtpUrl)).sendMail({
      envelope: { from: mailFrom, to: mail.to },
      from: { name: mail.senderName ?? '', address: mailFrom },
      to: { name: '', address: mail.to },
      ...(mail.replyTo && { replyTo: { name: '', address: mail.replyTo } }),
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      messageId: mail.messageId,
      date: mail.date,
      // Keeps holiday notices from answering (RFC 3834).
      headers: { 'Auto-Submitted': 'auto-generated' },
      xMailer: false,
      signal: AbortSignal.timeout(SENDING_MS),
    })
    return { sent: true }
  } catch (error) {
    return { sent: false, ...failureOf(error) }
  }
}

function transport(smtpUrl: string) {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl)
  const secure = protocol === 'smtps:'
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !LOOPBACK.has(hostname),
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: WAITING_MS,
    greetingTimeout: WAITING_MS,
    socketTimeout: WAITING_MS,
    dnsTimeout: WAITING_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/**
 * What a server said against one recipient or one message is final when it is a 5xx. A 5xx before that, such
 * as a refused password, is about our settings: somebody mends them, and the mail still goes out.
 */
function failureOf(error: unknown): { code: string; final: boolean } {
  const { code, originalCode, responseCode, command, permanent } = error as Record<string, unknown>
  const aboutThisMail = command === 'RCPT TO' || command === 'DATA'
  return {
    code: String(responseCode ?? originalCode ?? code ?? 'UNKNOWN').slice(0, 20),
    final: permanent === true && aboutThisMail,
  }
}
