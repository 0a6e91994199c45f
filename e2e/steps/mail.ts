type Mail = { text: string; html: string }

/** The one link of a mail that leads to a path, the same in both parts. */
export function linkIn(mail: Mail, path: string): string {
  const [link, ...others] = linksIn(mail).filter((address) => new URL(address).pathname.includes(path))
  if (!link || others.length > 0) throw new Error(`Not one link to ${path} in: ${mail.text}`)
  return link
}

/** Every address in a mail, each once. Throws when its two parts differ. */
export function linksIn({ text, html }: Mail): string[] {
  const inText = new Set(text.match(/https?:\/\/\S+/g))
  const inHtml = new Set([...html.matchAll(/href="(https?:[^"]+)"/g)].map(([, address]) => address ?? ''))
  if ([...inText].sort().join() !== [...inHtml].sort().join()) throw new Error('The parts link elsewhere')
  return [...inText]
}
