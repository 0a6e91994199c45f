const MAX_FIELDS = 500
const FIELD_NAME = /^[A-Za-z][A-Za-z0-9_.:-]{0,99}$/

/** Why a body was not read as a form, with the status that says so. */
const FAULTS = {
  'media-type': 415,
  'too-large': 413,
  'file-too-large': 413,
  broken: 400,
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

/** The fields of a form by name, and those whose text is not what was sent, to be said beside them. */
export interface FormFields {
  ok: true
  fields: Map<string, string[]>
  faults: Map<string, 'unreadable' | 'cut'>
}

/** A form that was read, or the reason why it was not. */
export type FormBody = FormFields | FormRefusal

export function formFault(reason: FormFault): FormRefusal {
  return { ok: false, status: FAULTS[reason], reason }
}

/** The bytes of one field as they arrive, of which at most `maxBytes` are kept. */
export class FieldBytes {
  private readonly chunks: Uint8Array[] = []
  private size = 0
  cut = false

  constructor(private readonly maxBytes: number) {}

  add(chunk: Uint8Array): void {
    const kept = chunk.subarray(0, this.maxBytes - this.size)
    if (kept.length < chunk.length) this.cut = true
    this.chunks.push(kept)
    this.size += kept.length
  }

  bytes(): Buffer {
    return Buffer.concat(this.chunks)
  }
}

/** Gathers fields by name, refusing what no form of ours could send, and more than `maxBytes` altogether. */
export class FieldCollector {
  private readonly form: FormFields = { ok: true, fields: new Map(), faults: new Map() }
  private refusal: FormRefusal | null = null
  private count = 0

  private room: number

  constructor(private readonly maxBytes: number) {
    this.room = maxBytes
  }

  /** Room for the next field: a quarter of the whole, so that one that is too long takes no other's place. */
  newField(): FieldBytes {
    return new FieldBytes(this.maxBytes / 4)
  }

  add(name: string, value: Uint8Array, cut: boolean): void {
    const { fields, faults } = this.form
    this.count += 1
    this.room -= value.length
    if (this.count > MAX_FIELDS) this.refusal ??= formFault('too-many')
    if (this.room < 0) this.refusal ??= formFault('too-large')
    if (!FIELD_NAME.test(name)) this.refusal ??= formFault('field-name')
    if (this.refusal) return
    const text = decode(value)
    if (cut) faults.set(name, 'cut')
    else if (text.unreadable) faults.set(name, 'unreadable')
    fields.set(name, [...(fields.get(name) ?? []), text.text])
  }

  /** True once nothing that follows can make it a form. */
  get refused(): boolean {
    return this.refusal !== null
  }

  result(): FormBody {
    return this.refusal ?? this.form
  }
}

/** Text that is not UTF-8, or holds NUL, is kept as well as it can be and marked. */
function decode(bytes: Uint8Array): { text: string; unreadable: boolean } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const exact = text.includes('\ufffd') ? Buffer.from(text).equals(bytes) : true
  return { text: text.replaceAll('\0', ''), unreadable: !exact || text.includes('\0') }
}
