export function ensureKeys(path: string): void
