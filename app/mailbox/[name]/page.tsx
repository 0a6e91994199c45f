import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PublicPage } from '@/components/public/public-page'
import { LongInstant } from '@/components/ui/long-instant'
import { PageHeading } from '@/components/ui/page-heading'
import { SummaryList } from '@/components/ui/summary-list'
import { getCaughtMail } from '@/lib/mail/caught-mail'
import { mailboxFolder } from '@/lib/mail/mailbox-folder'
import { LinkedText } from './linked-text'

export default async function CaughtMailPage({ params }: { params: Promise<{ name: string }> }) {
  const folder = mailboxFolder()
  const { name } = await params
  const mail = folder && (await getCaughtMail(folder, name))
  if (!mail) notFound()
  const t = await getTranslations('mailbox')
  const subject = mail.subject || t('noSubject')
  const rows = [
    { key: 'from', label: t('from'), value: <bdi>{mail.from}</bdi> },
    { key: 'to', label: t('to'), value: <bdi>{mail.to}</bdi> },
    { key: 'reply-to', label: t('replyTo'), value: <bdi>{mail.replyTo}</bdi> },
    { key: 'when', label: t('when'), value: <LongInstant at={mail.caughtAt} timeZone="UTC" /> },
  ]

  return (
    <PublicPage organisation={null} title={subject} backHref="/mailbox">
      <PageHeading>{subject}</PageHeading>
      <SummaryList rows={rows.filter(({ key }) => key !== 'reply-to' || mail.replyTo)} />
      <LinkedText text={mail.text || t('noText')} />
      {mail.html && (
        <p>
          <a href={`/mailbox/${name}/html`} className="text-link underline">
            {t('html')}
          </a>
        </p>
      )}
    </PublicPage>
  )
}
