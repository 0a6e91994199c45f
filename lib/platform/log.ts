import pino from 'pino'

/**
 * What a log line may carry besides its fixed text. Ids, counts and codes: never an address, a name,
 * a typed word, a user agent or an error's message, which may quote any of them.
 */
export interface LogFields {
  where?: string
  code?: string
  kind?: string
  id?: string
  count?: number
  milliseconds?: number
  status?: number
  error?: string
  frames?: string[]
  checkpoint?: string
}

const ALLOWED = [
  'where',
  'code',
  'kind',
  'id',
  'count',
  'milliseconds',
  'status',
  'error',
  'frames',
  'checkpoint',
] as const satisfies readonly (keyof LogFields)[]

const level = process.env.NODE_ENV === 'test' ? 'silent' : 'info'
const sink = pino({ base: null, level, timestamp: pino.stdTimeFunctions.isoTime })

/** Writes JSON lines to standard output. The text is a constant; only the allowed fields get through. */
export const log = {
  info: (text: string, fields: LogFields = {}) => sink.info(allowed(fields), text),
  warn: (text: string, fields: LogFields = {}) => sink.warn(allowed(fields), text),
  error: (text: string, fields: LogFields = {}) => sink.error(allowed(fields), text),
}

/** Records a bug by its kind, its code and the lines it went through, without its message. */
export function logBug(error: unknown, where: string): void {
  log.error('bug', { where, ...described(error) })
  // The message may quote what somebody typed, so only a developer's terminal sees it.
  if (process.env.NODE_ENV === 'development') console.error(error)
}

function described(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error }
  const frames = error.stack?.split('\n').flatMap((line) => line.match(/^\s+at (.+)$/)?.[1] ?? [])
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return { error: error.name, frames: frames?.slice(0, 8), ...(code ? { code } : {}) }
}

function allowed(fields: LogFields): LogFields {
  return Object.fromEntries(
    ALLOWED.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])),
  )
}
