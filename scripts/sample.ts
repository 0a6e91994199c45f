import { now } from '@/lib/platform/clock'
import { db, inTransaction } from '@/lib/platform/db'
import { makeCast } from './sample/cast'
import { KALTALK } from './sample/kaltalk'
import { KLARIQO } from './sample/klariqo'
import { play } from './sample/play'

// Fills a desk with made-up requests in every state, marked as samples. They mail nobody, and they stay: the
// record is append-only, for samples too. A second run adds nothing, and one after a crash adds the rest.

const STORIES = [...KLARIQO, ...KALTALK]

const there = await db.request.count({ where: { sample: true } })
if (there >= STORIES.length) finish('The samples are here already.')
const at = now()
const cast = await inTransaction((tx) => makeCast(tx, at))
for (const [index, story] of STORIES.entries()) if (index >= there) await play(story, index, cast, at)
finish(`${STORIES.length} samples are in the queue. None of them mails anyone.`)

function finish(sentence: string): never {
  process.stdout.write(`${sentence}\n`)
  process.exit(0)
}
