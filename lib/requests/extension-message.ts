import { longDate } from '@/lib/mail/long-date'
import { mailWords } from '@/lib/mail/mail-words'

/** What the status page says of an extension, in the words of the mail. Dates as YYYY-MM-DD. */
export function extensionMessage(notice: {
  organisation: { name: string }
  before: string
  after: string
  reason: string
  complaintRoutes: readonly string[]
}): string {
  const { t, language } = mailWords('en')
  const { before, after, reason, complaintRoutes } = notice
  const disagree = [t('extensionNotice.complaintTitle'), ...complaintRoutes.map((route) => `- ${route}`)]
  return [
    t('extensionNotice.why', { organisation: notice.organisation.name }),
    [
      `${t('extensionNotice.before')}: ${longDate(before, language)}`,
      `${t('extensionNotice.after')}: ${longDate(after, language)}`,
    ].join('\n'),
    `${t('extensionNotice.reasonTitle')}\n${reason}`,
    ...(complaintRoutes.length > 0 ? [disagree.join('\n')] : []),
  ].join('\n\n')
}
