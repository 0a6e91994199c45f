/** Domains that most people's addresses end in. A near miss of one of them is worth a question, never a refusal. */
const COMMON = [
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'yahoo.com',
  'icloud.com',
  'proton.me',
  'protonmail.com',
  'rediffmail.com',
  'gmx.de',
  'web.de',
]

/** The address that was probably meant when its domain is one slip away from a common one, or null. */
export function suspectedTypo(email: string): string | null {
  const at = email.lastIndexOf('@')
  const domain = email.slice(at + 1)
  if (COMMON.includes(domain)) return null
  const meant = COMMON.find((common) => oneSlipApart(domain, common))

  return meant ? `${email.slice(0, at)}@${meant}` : null
}

/** True when one letter was added, left out, replaced or swapped with its neighbour. */
function oneSlipApart(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1) return false
  let start = 0
  while (start < typed.length && typed[start] === meant[start]) start++
  const [a, b] = [typed.slice(start), meant.slice(start)]
  const swapped = `${a[1] ?? ''}${a[0] ?? ''}${a.slice(2)}`

  return a.slice(1) === b.slice(1) || a === b.slice(1) || a.slice(1) === b || swapped === b
}
