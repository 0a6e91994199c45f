import { getLocale, getTranslations } from 'next-intl/server'
import { Table } from '@/components/ui/table'
import type { PolicyVersion } from '@/lib/policy/schema'
import { formatPublishedOn } from './format-published-on'
import { NotStated } from './not-stated'

/** The versions of a policy, newest first. One without a number is named by its date alone. */
export async function VersionHistory({ history }: { history: PolicyVersion[] }) {
  const t = await getTranslations('policy.history')
  const locale = await getLocale()
  return (
    <Table caption={t('caption')} captionHidden head={[t('version'), t('date'), t('changes')]}>
      {history.map((entry) => (
        <tr key={entry.version}>
          <th scope="row" className="border-line border-b px-3 py-2 text-start align-top font-medium">
            {entry.version === entry.publishedOn ? <NotStated /> : entry.version}
          </th>
          <td className="whitespace-nowrap">{formatPublishedOn(entry.publishedOn, locale)}</td>
          <td className="min-w-40">{entry.changes ?? <NotStated />}</td>
        </tr>
      ))}
    </Table>
  )
}
