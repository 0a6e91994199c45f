import { getTranslations } from 'next-intl/server'
import { Table } from '@/components/ui/table'
import type { Recipient } from '@/lib/policy/schema'
import { NotStated } from './not-stated'

/** Who receives data, what for, and which data, in the published words. */
export async function RecipientsTable({ recipients }: { recipients: Recipient[] }) {
  const t = await getTranslations('policy.recipients')
  return (
    <Table caption={t('caption')} captionHidden head={[t('name'), t('purpose'), t('data')]}>
      {recipients.map((recipient) => (
        <tr key={recipient.key}>
          <th scope="row" className="border-line border-b px-3 py-2 text-start align-top font-medium">
            {recipient.name}
          </th>
          <td className="min-w-40">{recipient.purpose}</td>
          <td className="min-w-40">
            <RecipientData recipient={recipient} />
          </td>
        </tr>
      ))}
    </Table>
  )
}

function RecipientData({ recipient }: { recipient: Recipient }) {
  if (!recipient.data && !recipient.qualification) return <NotStated />
  return (
    <>
      {recipient.data && <p>{recipient.data}</p>}
      {recipient.qualification && <p>{recipient.qualification}</p>}
    </>
  )
}
