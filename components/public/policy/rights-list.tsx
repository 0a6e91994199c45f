import { getTranslations } from 'next-intl/server'
import type { Right } from '@/lib/law/rights'
import type { OfferedRight } from '@/lib/policy/schema'

type Props = { rights: OfferedRight[]; formHref: (right: Right) => string }

/** The rights on offer, each with a link to its form: first those that the text names, then ours. */
export async function RightsList({ rights, formHref }: Props) {
  const t = await getTranslations('policy.rights')
  const named = rights.filter((offered) => offered.quote)
  const unnamed = rights.filter((offered) => !offered.quote)
  return (
    <>
      <Rights rights={named} formHref={formHref} />
      {unnamed.length > 0 && <p className="mt-6 max-w-prose">{t('also')}</p>}
      <Rights rights={unnamed} formHref={formHref} />
    </>
  )
}

async function Rights({ rights, formHref }: Props) {
  const t = await getTranslations('policy.rightNames')
  if (rights.length === 0) return null
  return (
    <ul className="mt-4 max-w-prose space-y-4">
      {rights.map((offered) => (
        <li key={offered.right} className="border-line border-s-2 ps-4">
          {offered.quote && <p>{offered.quote}</p>}
          {offered.consequence && <p>{offered.consequence}</p>}
          <a className="link inline-block py-1" href={formHref(offered.right)}>
            {t(offered.right)}
          </a>
          {offered.note && <p className="text-muted">{offered.note}</p>}
        </li>
      ))}
    </ul>
  )
}
