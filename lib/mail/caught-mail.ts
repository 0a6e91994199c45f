import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime, { type Address } from 'postal-mime'

/** A mail that the catcher took, as it was parsed. */
export type CaughtMail = {
  /** The file's name without its ending. */
  name: string
  caughtAt: Date
  subject: string
  from: string
  to: string
  replyTo: string
  text: string
  html: string
}

const MOST = 100
const ENDING = '.eml'
/** Names that stand in a link as they are. */
const NAME = /^[\w.-]+\.eml$/

/** Lists the newest hundred mails in `folder`, newest first. A folder that is not there yet holds none. */
export async function listCaughtMail(folder: string): Promise<CaughtMail[]> {
  const files = await Promise.all((await namesIn(folder)).map((name) => timed(folder, name)))
  files.sort((a, b) => b.caughtAt.getTime() - a.caughtAt.getTime() || b.name.localeCompare(a.name))
  return Promise.all(files.slice(0, MOST).map(({ name, caughtAt }) => parse(folder, name, caughtAt)))
}

/** Reads one mail in `folder`, or null. Only names that the folder really has are opened. */
export async function getCaughtMail(folder: string, name: string): Promise<CaughtMail | null> {
  if (!(await namesIn(folder)).includes(name)) return null
  const { caughtAt } = await timed(folder, name)
  return parse(folder, name, caughtAt)
}

async function namesIn(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return files.filter((file) => NAME.test(file)).map((file) => file.slice(0, -ENDING.length))
}

async function timed(folder: string, name: string): Promise<{ name: string; caughtAt: Date }> {
  return { name, caughtAt: (await stat(pathOf(folder, name))).mtime }
}

async function parse(folder: string, name: string, caughtAt: Date): Promise<CaughtMail> {
  const mail = await PostalMime.parse(await readFile(pathOf(folder, name)))
  return {
    name,
    caughtAt,
    subject: mail.subject ?? '',
    from: mail.from ? shown([mail.from]) : '',
    to: shown(mail.to),
    replyTo: shown(mail.replyTo),
    text: mail.text ?? '',
    html: mail.html ?? '',
  }
}

function shown(addresses: readonly Address[] = []): string {
  return addresses
    .map(({ name, address }) => (name && address ? `${name} <${address}>` : (address ?? name)))
    .join(', ')
}

function pathOf(folder: string, name: string): string {
  return join(folder, name + ENDING)
}
