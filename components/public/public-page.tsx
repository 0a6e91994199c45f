import type { ReactNode } from 'react'
import { BackLink } from '@/components/ui/back-link'
import { PageTitle } from '@/components/ui/page-title'
import { PublicShell } from '@/components/ui/public-shell'

export type Host = { slug: string; name: string; policy: { contact: { email: string } } }

type Props = {
  /** Whose page it is; null for pages of the desk itself. */
  organisation: Host | null
  /** The same words as the h1. */
  title: string
  error?: boolean
  backHref?: string
  /** False keeps the page out of search engines. Pages with a person's data never belong there. */
  indexed?: boolean
  children: ReactNode
}

/** One page of the public desk: its title, its letterhead and the way back. */
export function PublicPage({ organisation, title, error, backHref, indexed = false, children }: Props) {
  const shell = organisation && {
    slug: organisation.slug,
    name: organisation.name,
    email: organisation.policy.contact.email,
  }

  return (
    <PublicShell organisation={shell} before={backHref && <BackLink href={backHref} />}>
      <PageTitle title={title} of={organisation?.name ?? 'Habeas'} error={error} />
      {!indexed && <meta name="robots" content="noindex" />}
      {children}
    </PublicShell>
  )
}
