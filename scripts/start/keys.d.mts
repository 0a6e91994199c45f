export function ensureKeys(path: string): boolean
