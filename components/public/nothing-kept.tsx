import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeading } from '@/components/ui/page-heading'
import { type Host, PublicPage } from './public-page'

type Props = { organisation: Host; title: string; sentence: string; button?: string }

/** A page whose content is gone or not for this browser, with the way back in. */
export function NothingKept({ organisation, title, sentence, button }: Props) {
  const t = useTranslations('public.confirm')

  return (
    <PublicPage organisation={organisation} title={title}>
      <PageHeading>{title}</PageHeading>
      <p className="mb-6 max-w-measure">{sentence}</p>
      <LinkButton href={`/${organisation.slug}/find`}>{button ?? t('newLink')}</LinkButton>
    </PublicPage>
  )
}
