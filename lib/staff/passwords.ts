import { hash, verify } from '@node-rs/argon2'

/** Long enough to withstand guessing. The field bounds the other end. */
export const PASSWORD_LENGTH = { min: 12 } as const

// argon2id is the default of the library; the figures are the first choice of OWASP's password sheet.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** A hash that no password opens: checking against it costs what checking a real one costs. */
export const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$aGFiZWFzLW5vYm9keS4uLg$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

/** The argon2id hash of a password. The same characters typed on another keyboard give the same hash. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST)
}

/** Says whether this is the password. Without a hash it does the same work and says no. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const matches = await verify(passwordHash ?? NOBODY, password.normalize('NFKC'))
  return passwordHash !== null && matches
}
