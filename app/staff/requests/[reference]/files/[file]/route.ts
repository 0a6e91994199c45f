import { attachment } from '@/lib/platform/file-name'
import { readSealedFile } from '@/lib/platform/files'
import { getRequestForStaff } from '@/lib/requests/get-request-for-staff'
import { staffOf } from '@/lib/staff/current-staff'
import { can } from '@/lib/staff/permissions'
import { missingPage } from '@/lib/staff/staff-action'

type Context = { params: Promise<{ reference: string; file: string }> }

/** Lets staff who may read personal data check a file before it goes out. It is stored, never shown as a page. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const { reference, file } = await context.params
  const staff = await staffOf(request)
  if (!staff || !can(staff.roles, 'requests:read-personal')) return missingPage()
  const view = await getRequestForStaff(reference, staff)
  const known = view?.files.some(({ id, complete }) => id === file && complete)
  const stored = known ? await readSealedFile(file) : null
  if (!stored) return missingPage()
  return new Response(stored.stream, {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(stored.size),
      'Content-Disposition': attachment(stored.name),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
