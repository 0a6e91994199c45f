import { LinkButton } from '@/components/ui/link-button'
import { PageHeading } from '@/components/ui/page-heading'
import { type Host, PublicPage } from './public-page'

type Props = { organisation: Host; title: string; sentence: string; link: { href: string; label: string } }

/** A page that says what is the matter and where to go from here. Never a dead end. */
export function WayOn({ organisation, title, sentence, link }: Props) {
  return (
    <PublicPage organisation={organisation} title={title}>
      <PageHeading>{title}</PageHeading>
      <p className="mb-6 max-w-measure">{sentence}</p>
      <LinkButton href={link.href}>{link.label}</LinkButton>
    </PublicPage>
  )
}
