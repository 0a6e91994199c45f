/** A request's reference, kept apart from the direction of the text around it. */
export function Reference({ children }: { children: string }) {
  return <bdi className="font-semibold tracking-wide whitespace-nowrap tabular-nums">{children}</bdi>
}
