import { getTranslations } from 'next-intl/server'
import type { Recipient } from '@/lib/policy/schema'
import { NotStated } from './not-stated'
import { PolicyTable } from './policy-table'

/** Who receives data, what for, and which data, in the published words. */
export async function RecipientsTable({ recipients }: { recipients: Recipient[] }) {
  const t = await getTranslations('policy.recipients')
  return (
    <PolicyTable id="recipients-table" caption={t('caption')} columns={[t('name'), t('purpose'), t('data')]}>
      {recipients.map((recipient) => (
        <tr key={recipient.key}>
          <th scope="row" className="px-4 py-2 text-start font-medium">
            {recipient.name}
          </th>
          <td className="px-4 py-2">{recipient.purpose}</td>
          <td className="px-4 py-2">
            <RecipientData recipient={recipient} />
          </td>
        </tr>
      ))}
    </PolicyTable>
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
