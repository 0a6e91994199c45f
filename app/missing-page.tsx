import { MissingWords } from '@/components/public/missing-words'
import { answerMissing } from '@/lib/platform/answer-status'

/** What a page returns when it does not exist: the words and the status 404, with or without JavaScript. */
export function MissingPage() {
  answerMissing()
  return <MissingWords />
}
