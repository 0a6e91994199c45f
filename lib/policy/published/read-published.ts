import { readFileSync } from 'node:fs'

/** The address as our copy of Klariqo's text shows it, and KalTalk's real one. */
const ADDRESS = /\[email protected\]|privacy@kaltalk\.com/g

/**
 * The statements of a published policy as our copy has them, one a line or table cell, with {email}
 * for the address. Titles, dates of the page, column names and heading numbers are left out.
 */
export function readPublished(slug: string): string[] {
  return readFileSync(new URL(`./${slug}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => !/^(Privacy Policy|Legal|Last updated: .*|\|(---\|)+)$/.test(line.trim()))
    .filter((line) => !/^\| (Provider|Data Type|Version) \|/.test(line))
    .flatMap((line) => (line.startsWith('|') ? line.split('|') : [line]))
    .map((cell) =>
      cell
        .replace(ADDRESS, '{email}')
        .replace(/^\s*(•|\d+\.)\s+/, '')
        .trim(),
    )
    .filter((cell) => cell !== '')
}
