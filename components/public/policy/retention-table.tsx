import { getTranslations } from 'next-intl/server'
import { Table } from '@/components/ui/table'
import type { RetentionRow } from '@/lib/policy/retention-schema'

/** How long each kind of data is kept, in the published words. */
export async function RetentionTable({ rows }: { rows: RetentionRow[] }) {
  const t = await getTranslations('policy.retention')
  return (
    <Table caption={t('caption')} captionHidden head={[t('data'), t('period')]}>
      {rows.map((row) => (
        <tr key={row.data}>
          <th scope="row" className="border-line border-b px-3 py-2 text-start align-top font-medium">
            {row.data}
          </th>
          <td className="min-w-40">{row.period}</td>
        </tr>
      ))}
    </Table>
  )
}
