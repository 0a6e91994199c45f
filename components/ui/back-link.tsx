import { useTranslations } from 'next-intl'
import { Icon } from './icon'

/** The way back to the page before. The arrow mirrors with the text. */
export function BackLink({ href, children }: { href: string; children?: string }) {
  const t = useTranslations('desk')

  return (
    <a
      href={href}
      className="inline-flex min-h-(--target) items-center gap-1.5 text-link underline underline-offset-4 hover:decoration-2 print:hidden"
    >
      <Icon name="arrow-left" className="size-[1.1em] rtl:-scale-x-100" />
      {children ?? t('back')}
    </a>
  )
}
