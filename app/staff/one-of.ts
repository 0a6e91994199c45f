/** One value of an address's query when it is among those known; nothing else gets through. */
export function oneOf<const V extends string>(
  values: readonly V[],
  asked: string | string[] | undefined,
): V | undefined {
  return values.find((value) => value === asked)
}
