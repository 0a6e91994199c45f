import { z } from 'zod'
import { BROWSER_SECONDS, browserHash, readBrowser } from '@/lib/platform/browser'
import { deskKey, openJson, sealJson } from '@/lib/platform/crypto'
import { db } from '@/lib/platform/db'
import { translate } from '@/lib/platform/messages'

const words = z.object({ key: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) })

const stored = z.object({
  values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  errors: z.record(z.string(), words),
  refused: words.nullable(),
})

/** A key of the messages (or a sentence, which stands for itself) with what it needs to be said. */
export type Words = z.infer<typeof words>

/** What was typed; what was wrong with it, by field; or why the whole form was refused. */
export interface FormDraft {
  values: Record<string, string | string[]>
  /** Keys in the namespace `errors`. */
  errors?: Record<string, string | Words>
  /** A key in the namespace `refusals`. */
  refused?: string | Words
}

/** The same for a page: errors and the refusal are sentences. */
export interface FormState {
  values: Record<string, string | string[]>
  errors: Record<string, string>
  refused?: string
}

/** What the page of `form` has to show again in this browser, or null. */
export async function readFormState(form: string): Promise<FormState | null> {
  const browser = await readBrowser()
  return browser ? formStateOf(browser, form) : null
}

/** The same for a browser that is already known. A row that does not open (lost keys) counts as none. */
export async function formStateOf(browser: string, form: string): Promise<FormState | null> {
  const state = stored.safeParse(await readSealed(browser, form)).data
  if (!state) return null
  const errors = Object.entries(state.errors).map(([field, { key, values }]) => [
    field,
    translate('errors', key, values),
  ])
  const refused = state.refused && translate('refusals', state.refused.key, state.refused.values)
  return { values: state.values, errors: Object.fromEntries(errors), ...(refused ? { refused } : {}) }
}

/** Keeps the state of one form in one browser for 24 hours, sealed. */
export async function writeFormState(browser: string, form: string, draft: FormDraft): Promise<void> {
  const id = browserHash(browser)
  const errors = Object.entries(draft.errors ?? {}).map(([field, error]) => [field, asWords(error)])
  const state = {
    values: withoutExcess(draft.values),
    errors: Object.fromEntries(errors),
    refused: draft.refused === undefined ? null : asWords(draft.refused),
  }
  const sealed = sealJson(deskKey('form'), state, context(id, form))
  await db.$executeRaw`
    INSERT INTO "FormState" ("id", "form", "sealed", "expiresAt")
    VALUES (${id}, ${form}, ${sealed}, now() + make_interval(secs => ${BROWSER_SECONDS}))
    ON CONFLICT ("id", "form") DO UPDATE SET "sealed" = excluded."sealed", "expiresAt" = excluded."expiresAt"`
}

export async function clearFormState(browser: string, form: string): Promise<void> {
  await db.formState.deleteMany({ where: { id: browserHash(browser), form } })
}

/** No field takes more, so more than that is not worth keeping for a day. */
const MOST_KEPT = 20_000

function withoutExcess(values: FormDraft['values']): FormDraft['values'] {
  const isKept = (text: string) => text.length <= MOST_KEPT
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) =>
      typeof value === 'string'
        ? [name, isKept(value) ? value : '']
        : [name, value.filter(isKept).slice(0, 100)],
    ),
  )
}

async function readSealed(browser: string, form: string): Promise<unknown> {
  const id = browserHash(browser)
  const [row] = await db.$queryRaw<{ sealed: Uint8Array }[]>`
    SELECT "sealed" FROM "FormState"
    WHERE "id" = ${id} AND "form" = ${form} AND "expiresAt" > now()`
  try {
    return row ? openJson(deskKey('form'), row.sealed, context(id, form)) : null
  } catch {
    return null
  }
}

function asWords(words: string | Words): Words {
  return typeof words === 'string' ? { key: words, values: {} } : words
}

function context(id: Uint8Array, form: string): string {
  return `FormState|sealed|${Buffer.from(id).toString('hex')}|${form}`
}
