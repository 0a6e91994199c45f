import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { strong } from '../strong'

type Props = {
  typed: string
  /** The address that was probably meant. */
  meant: string | null
  /** Its letters come from more than one alphabet. */
  mixed: boolean
  changeHref: string
}

/** A second look at an address that seems mistyped. It warns and lets the person go on. */
export function EmailDoubts({ typed, meant, mixed, changeHref }: Props) {
  const t = useTranslations('filing.check')
  if (!meant && !mixed) return null

  return (
    <Notice tone="warning" title={t('typoTitle')} className="mb-6">
      {meant && <p>{t.rich('typo', { typed, meant, b: strong })}</p>}
      {mixed && <p>{t('scripts')}</p>}
      <p>
        <a href={changeHref}>{t('changeEmail')}</a>
      </p>
    </Notice>
  )
}
