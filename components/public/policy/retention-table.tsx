import { getTranslations } from 'next-intl/server'
import type { RetentionRow } from '@/lib/policy/retention-schema'
import { PolicyTable } from './policy-table'

/** How long each kind of data is kept, in the published words. */
export async function RetentionTable({ rows }: { rows: RetentionRow[] }) {
  const t = await getTranslations('policy.retention')
  return (
    <PolicyTable id="retention-table" caption={t('caption')} columns={[t('data'), t('period')]}>
      {rows.map((row) => (
        <tr key={row.data}>
          <th scope="row" className="px-4 py-2 text-start font-medium">
            {row.data}
          </th>
          <td className="px-4 py-2">{row.period}</td>
        </tr>
      ))}
    </PolicyTable>
  )
}
