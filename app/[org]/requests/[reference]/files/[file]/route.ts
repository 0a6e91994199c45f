import { z } from 'zod'
import { type Download, downloadFile } from '@/lib/delivery/download-file'
import { requesterSessionOf } from '@/lib/identity/requester-session'
import { attachment } from '@/lib/platform/file-name'
import { runForm } from '@/lib/platform/form-action'
import { textField } from '@/lib/platform/form-fields'
import { translate } from '@/lib/platform/messages'

type Context = { params: Promise<{ org: string; reference: string; file: string }> }

/** Hands over one file for the pick-up code. Everything else about it is a form like any other. */
export async function POST(request: Request, context: Context): Promise<Response> {
  let download: Download | undefined
  const answer = await runForm(
    {
      form: ({ reference }) => `pick-up:${reference}`,
      page: statusPage,
      schema: z.object({ code: textField({ max: 40, required: 'filing.pickup' }) }),
      forget: ['code'],
      limit: { name: 'pick-up', max: 100, seconds: 60 * 60 },
      handle: async ({ input, params }) => {
        const { reference = '', file: fileId = '' } = params
        const submissionIds = (await requesterSessionOf(request))?.submissionIds ?? []
        const handed = await downloadFile({ reference, fileId, submissionIds, typedPickupCode: input.code })
        if (handed.ok) {
          download = handed.value
          return { to: statusPage(params) }
        }
        const { reason } = handed
        if (reason === 'not-found') return { missing: true }
        return reason === 'pickup-wrong'
          ? { errors: { code: translate('refusals', reason) } }
          : { refused: reason }
      },
    },
    request,
    context,
  )

  return download ? asAttachment(download) : answer
}

function statusPage({ org, reference }: Record<string, string>): string {
  return `/${org}/requests/${reference}`
}

/** Whatever the file is, the browser stores it and never shows it as a page of ours. */
function asAttachment({ name, size, stream }: Download): Response {
  return new Response(stream, {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(size),
      'Content-Disposition': attachment(name),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
