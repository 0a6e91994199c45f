import { textOf } from '@/components/public/form-values'
import { readFormState } from '@/lib/platform/form-state'
import { type Filed, readFiled } from '@/lib/requests/file-requests'

/** The name under which the page after sending is kept in the browser that sent, for a day. */
export function sentName(slug: string): string {
  return `sent:${slug}`
}

/** What this browser sent last to one organisation, or null. */
export async function readSent(slug: string): Promise<(Filed & { email: string }) | null> {
  const values = (await readFormState(sentName(slug)))?.values
  if (!values) return null
  const filed = await readFiled(textOf(values, 'submissionId'), textOf(values, 'code'))

  return { ...filed, email: textOf(values, 'email') }
}
