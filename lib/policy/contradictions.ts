import type { Policy } from './schema'

/**
 * Where the parts of a policy disagree: a quote that the published text does not contain, a category
 * or a version that does not exist, a key used twice, no window for everything. Each line starts with
 * the path of the culprit. Empty when the policy is sound.
 */
export function contradictions(policy: Policy): string[] {
  return [
    ...unsupportedQuotes(policy),
    ...unknownCategories(policy),
    ...repeatedKeys(policy),
    ...versionFaults(policy),
    ...(policy.windows.some((w) => !w.right && !w.regime) ? [] : ['windows: no window for every request']),
  ]
}

function unsupportedQuotes(policy: Policy): string[] {
  const published = JSON.stringify([policy.sections, policy.retention])
  const quotes: [string, string | null | undefined][] = [
    ['minimumAge', policy.minimumAge.quote],
    ...policy.windows.map((w, i): [string, string | null] => [`windows[${i}]`, w.quote]),
    ...policy.rights.map((r, i): [string, string | undefined] => [`rights[${i}].consequence`, r.consequence]),
  ]
  // The words of a right are not looked for: the list of rights is shown from them.
  return quotes
    .filter(([, quote]) => quote && !published.includes(JSON.stringify(quote).slice(1, -1)))
    .map(([path]) => `${path}: quotes words that no section holds`)
}

function unknownCategories(policy: Policy): string[] {
  const known = new Set(policy.categories.map((category) => category.key))
  const used: [string, string[]][] = [
    ...policy.retention.map((row, i): [string, string[]] => [`retention[${i}].categories`, row.categories]),
    ...policy.systems.map((system, i): [string, string[]] => [`systems[${i}].holds`, system.holds]),
  ]
  return used.flatMap(([path, keys]) =>
    keys.filter((key) => !known.has(key)).map((key) => `${path}: there is no category "${key}"`),
  )
}

function repeatedKeys(policy: Policy): string[] {
  const lists: Record<string, string[]> = {
    rights: policy.rights.map((offered) => offered.right),
    relationships: policy.relationships.map((relationship) => relationship.key),
    categories: policy.categories.map((category) => category.key),
    recipients: policy.recipients.map((recipient) => recipient.key),
    systems: policy.systems.map((system) => system.key),
    sections: policy.sections.map((section) => section.id),
  }
  return Object.entries(lists).flatMap(([path, keys]) =>
    keys.filter((key, i) => keys.indexOf(key) !== i).map((key) => `${path}: "${key}" is there twice`),
  )
}

function versionFaults(policy: Policy): string[] {
  const [current] = policy.history
  const { version, publishedOn } = policy.publishedVersion
  return current?.version === version && current.publishedOn === publishedOn
    ? []
    : ['publishedVersion: is not the first entry of the history']
}
