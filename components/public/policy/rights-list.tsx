import { getTranslations } from 'next-intl/server'
import type { Right } from '@/lib/law/rights'
import type { OfferedRight } from '@/lib/policy/schema'

type Props = { rights: OfferedRight[]; formHref: (right: Right) => string }

/** Rights in the published words, where there are any, each with a link to its form. */
export async function RightsList({ rights, formHref }: Props) {
  const t = await getTranslations('policy.rightNames')
  return (
    <ul className="max-w-[54ch] space-y-4">
      {rights.map((offered) => (
        <li key={offered.right} className="border-line border-s-2 ps-4">
          {offered.quote && <p>{offered.quote}</p>}
          {offered.consequence && <p>{offered.consequence}</p>}
          <a href={formHref(offered.right)}>{t(offered.right)}</a>
          {offered.note && <p className="text-muted">{offered.note}</p>}
        </li>
      ))}
    </ul>
  )
}
