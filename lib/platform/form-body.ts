const MAX_FIELDS = 500
const FIELD_NAME = /^[A-Za-z][A-Za-z0-9_.:-]{0,99}$/

/** Why a body was not read as a form, with the status that says so. */
const FAULTS = {
  'media-type': 415,
  'too-large': 413,
  'file-too-large': 413,
  broken: 400,
  encoding: 400,
  characters: 400,
  'field-name': 400,
  'too-many': 400,
  unknown: 400,
  repeated: 400,
} as const

export type FormFault = keyof typeof FAULTS

export interface FormRefusal {
  ok: false
  status: (typeof FAULTS)[FormFault]
  reason: FormFault
}

/** A form that was read, or the reason why it was not. */
export type FormBody = { ok: true; fields: Map<string, string[]> } | FormRefusal

export function formFault(reason: FormFault): FormRefusal {
  return { ok: false, status: FAULTS[reason], reason }
}

/** Gathers the pairs of a form by name, refusing what no form of ours could send. */
export function collectFields(pairs: Iterable<readonly [string, string]>): FormBody {
  const fields = new Map<string, string[]>()
  let count = 0
  for (const [name, value] of pairs) {
    if (++count > MAX_FIELDS) return formFault('too-many')
    if (!FIELD_NAME.test(name)) return formFault('field-name')
    if (/\0|\p{Surrogate}/u.test(value)) return formFault('characters')
    const values = fields.get(name)
    if (values) values.push(value)
    else fields.set(name, [value])
  }
  return { ok: true, fields }
}

/** Decodes UTF-8 strictly: null where the usual decoders put a replacement character. */
export function strictText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
