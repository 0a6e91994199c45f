import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PublicPage } from '@/components/public/public-page'
import { LongInstant } from '@/components/ui/long-instant'
import { PageHeading } from '@/components/ui/page-heading'
import { Table } from '@/components/ui/table'
import { listCaughtMail } from '@/lib/mail/caught-mail'
import { mailboxFolder } from '@/lib/mail/mailbox-folder'

export default async function MailboxPage() {
  const folder = mailboxFolder()
  if (!folder) notFound()
  const t = await getTranslations('mailbox')
  const mails = await listCaughtMail(folder)

  return (
    <PublicPage organisation={null} title={t('title')}>
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      {mails.length === 0 ? (
        <p>{t('empty')}</p>
      ) : (
        <Table caption={t('caption')} head={[t('subject'), t('to'), t('when')]}>
          {mails.map((mail) => (
            <tr key={mail.name}>
              <td>
                <a href={`/mailbox/${mail.name}`} className="text-link underline">
                  {mail.subject || t('noSubject')}
                </a>
              </td>
              <td>
                <bdi>{mail.to}</bdi>
              </td>
              <td>
                <LongInstant at={mail.caughtAt} timeZone="UTC" />
              </td>
            </tr>
          ))}
        </Table>
      )}
    </PublicPage>
  )
}
