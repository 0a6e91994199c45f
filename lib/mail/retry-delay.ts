const FIRST_SECONDS = 10
const LONGEST_SECONDS = 20 * 60

/** A mail that could not be handed over for this long is dead, and people have to look at it. */
export const GIVE_UP_SECONDS = 72 * 60 * 60

/**
 * Seconds until the next attempt: doubling from ten seconds to twenty minutes, so that after an outage all
 * mail is on its way again within half an hour. `random` in [0, 1) spreads the attempts over the upper half.
 */
export function retryDelay(attempts: number, random: number): number {
  const full = Math.min(FIRST_SECONDS * 2 ** (attempts - 1), LONGEST_SECONDS)
  return full * (0.5 + random / 2)
}
