import { getTranslations } from 'next-intl/server'
import type { Right } from '@/lib/law/rights'
import type { OfferedRight } from '@/lib/policy/schema'
import { RightsList } from './rights-list'

type Props = { rights: OfferedRight[]; formHref: (right: Right) => string }

/** The rights that the desk takes and the published text does not name. */
export async function MoreRights({ rights, formHref }: Props) {
  const t = await getTranslations('policy')
  return (
    <>
      <p className="max-w-[54ch]">{t('moreRights')}</p>
      <RightsList rights={rights} formHref={formHref} />
    </>
  )
}
