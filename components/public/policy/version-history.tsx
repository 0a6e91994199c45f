import { getLocale, getTranslations } from 'next-intl/server'
import type { PolicyVersion } from '@/lib/policy/schema'
import { formatPublishedOn } from './format-published-on'
import { NotStated } from './not-stated'
import { PolicyTable } from './policy-table'

/** The versions of a policy, newest first. One without a number is named by its date alone. */
export async function VersionHistory({ history }: { history: PolicyVersion[] }) {
  const t = await getTranslations('policy.history')
  const locale = await getLocale()
  return (
    <PolicyTable id="history-table" caption={t('caption')} columns={[t('version'), t('date'), t('changes')]}>
      {history.map((entry) => (
        <tr key={entry.version}>
          <th scope="row" className="px-4 py-2 text-start font-medium">
            {entry.version === entry.publishedOn ? <NotStated /> : entry.version}
          </th>
          <td className="whitespace-nowrap px-4 py-2">{formatPublishedOn(entry.publishedOn, locale)}</td>
          <td className="px-4 py-2">{entry.changes ?? <NotStated />}</td>
        </tr>
      ))}
    </PolicyTable>
  )
}
