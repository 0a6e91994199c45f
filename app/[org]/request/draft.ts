import { type FormValues, textOf } from '@/components/public/form-values'
import { newSecret } from '@/lib/platform/crypto'
import { formStateOf, readFormState, writeFormState } from '@/lib/platform/form-state'

/** The name under which the answers of all steps wait, sealed, until they are sent. */
export function draftName(slug: string): string {
  return `filing:${slug}`
}

/** The answers so far in this browser, for a page. Empty when there are none. */
export async function readDraft(slug: string): Promise<FormValues> {
  return (await readFormState(draftName(slug)))?.values ?? {}
}

/** The answers so far, for a handler. */
export async function draftOf(browser: string, slug: string): Promise<FormValues> {
  return (await formStateOf(browser, draftName(slug)))?.values ?? {}
}

/**
 * Adds the answers of one step and returns all of them. The first step also gives the form the key by
 * which it is filed once, however often it is sent.
 */
export async function saveStep(browser: string, slug: string, answers: FormValues): Promise<FormValues> {
  const draft = await draftOf(browser, slug)
  const values = { ...draft, formKey: textOf(draft, 'formKey') || newSecret(), ...answers }
  await writeFormState(browser, draftName(slug), { values })
  return values
}
