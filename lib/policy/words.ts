import { z } from 'zod'

/** What a file says where its source names a list or a fact and does not give it. */
export const NOT_STATED = 'not stated in the published text'

export const words = z.string().trim().min(1)
export const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
export const listOrNotStated = z.union([z.array(words).min(1), z.literal(NOT_STATED)])
