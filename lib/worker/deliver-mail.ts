import { deliverDue } from '@/lib/mail/deliver'

const TURN_MS = 60_000

/** Sends what is due, until nothing is or a minute has passed: an outage must not look like a stuck worker. */
export async function deliverMail(): Promise<void> {
  const until = performance.now() + TURN_MS
  while ((await deliverDue()) > 0 && performance.now() < until);
}
