import { writeSealedFile } from '@/lib/platform/files'
import { FieldCollector, type FormBody, type FormRefusal, formFault } from '@/lib/platform/form-body'
import { mediaType, readField } from '@/lib/platform/forms'
import { BrokenBody, type Part, readParts } from '@/lib/platform/multipart'

const TEXT_BYTES = 1024 * 1024

interface UploadTarget {
  /** The name of the file input. */
  field: string
  requestId: string
  staffId: string | null
  maxBytes: number
}

/** A form whose one file is already stored: its field holds the file's id, or '' when none was chosen. */
export type UploadedForm = { form: FormBody; fileId: string | null }

/**
 * Reads a form with one file as it arrives: the file goes straight into sealed storage and never stands whole
 * in memory. Refuses what `readForm` refuses, a file over `maxBytes`, and a second one. When the form is
 * refused, the file may be stored already: the caller discards it.
 */
export async function readUpload(request: Request, target: UploadTarget): Promise<UploadedForm> {
  const header = request.headers.get('content-type')
  if (mediaType(header) !== 'multipart/form-data') return { form: formFault('media-type'), fileId: null }
  const length = Number(request.headers.get('content-length') ?? 0)
  if (length > target.maxBytes + 2 * TEXT_BYTES) return { form: formFault('file-too-large'), fileId: null }
  const form = new FieldCollector(TEXT_BYTES)
  let fileId: string | null = null
  try {
    for await (const part of readParts(header, request.body ?? [])) {
      if (part.fileName === null) {
        await readField(part.name, part.body, form)
        if (form.refused) break
        continue
      }
      if (part.name !== target.field || fileId) return { form: formFault('unknown'), fileId }
      const stored = await storeFile(part, target)
      if (typeof stored !== 'string') return { form: stored, fileId: null }
      fileId = stored || null
      form.add(part.name, Buffer.from(stored), false)
    }
  } catch (error) {
    if (error instanceof BrokenBody) return { form: formFault('broken'), fileId }
    throw error
  }
  return { form: form.result(), fileId }
}

/** The id of the stored file, or '' for an empty one. */
async function storeFile(part: Part, target: UploadTarget): Promise<string | FormRefusal> {
  const { fileName, mediaType: type } = part
  const stored = await writeSealedFile(part.body, { ...target, name: fileName ?? '', mediaType: type })
  if (stored.ok) return stored.fileId
  return stored.reason === 'empty' ? '' : formFault('file-too-large')
}
