/** What a form was last given, as the sealed form state keeps it. */
export type FormValues = Record<string, string | string[]>

/** One text of a form, or an empty one. */
export function textOf(values: FormValues, name: string): string {
  const value = values[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** All values under one name, such as the boxes that were ticked. */
export function listOf(values: FormValues, name: string): string[] {
  const value = values[name]
  if (value === undefined || value === '') return []
  return Array.isArray(value) ? value : [value]
}

/** True when something on the page has to be put right first. */
export function hasFault(state: { errors: Record<string, string>; refused?: string } | null): boolean {
  return state !== null && (Object.keys(state.errors).length > 0 || state.refused !== undefined)
}
