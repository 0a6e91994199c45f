import { getCaughtMail } from '@/lib/mail/caught-mail'
import { mailboxFolder } from '@/lib/mail/mailbox-folder'

export const dynamic = 'force-dynamic'

// As a mail program would: no scripts, nothing fetched, no access to anything of this desk.
const POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'"

/** The HTML part of a caught mail, on a page of its own. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const folder = mailboxFolder()
  const mail = folder ? await getCaughtMail(folder, (await params).name) : null
  if (!mail?.html) return new Response(null, { status: 404 })
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': POLICY,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  }
  return new Response(mail.html, { headers })
}
