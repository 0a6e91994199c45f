import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SkipLink } from './skip-link'
import { Wordmark } from './wordmark'

export type ShellOrganisation = { slug: string; name: string; email: string }

type Props = {
  /** Whose desk this is; null on the few pages that belong to none. */
  organisation: ShellOrganisation | null
  /** What stands between the header and main, such as the way back. */
  before?: ReactNode
  children: ReactNode
}

/** The sheet of paper that every public page is written on: whose it is, the page, and where help is. */
export function PublicShell({ organisation, before, children }: Props) {
  const t = useTranslations('desk')

  return (
    <div className="min-h-dvh bg-surface sm:bg-page sm:px-6 sm:pt-8">
      <SkipLink />
      <div className="mx-auto max-w-3xl border-t-4 border-accent bg-surface px-5 sm:border-x sm:border-b sm:border-x-line sm:border-b-line sm:px-12 print:border-0 print:px-0">
        <Letterhead organisation={organisation} />
        {before && (
          <nav aria-label={t('wayBack')} className="pt-3 sm:pt-5">
            {before}
          </nav>
        )}
        <main
          id="main"
          tabIndex={-1}
          className={`@container outline-none ${before ? 'pt-4' : 'pt-8 sm:pt-12'} pb-14 sm:pb-20`}
        >
          {children}
        </main>
      </div>
      <Foot organisation={organisation} />
    </div>
  )
}

function Letterhead({ organisation }: { organisation: ShellOrganisation | null }) {
  const t = useTranslations('desk')

  return (
    <header className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line py-3 sm:py-5">
      <a
        href={organisation ? `/${organisation.slug}` : '/'}
        className="inline-flex min-h-(--target) items-center text-lead font-semibold tracking-tight text-ink no-underline hover:underline"
      >
        {organisation ? <bdi>{organisation.name}</bdi> : <Wordmark />}
      </a>
      <p className="text-small text-muted">{t('strapline')}</p>
    </header>
  )
}

function Foot({ organisation }: { organisation: ShellOrganisation | null }) {
  const t = useTranslations('desk.foot')

  return (
    <footer className="mx-auto grid max-w-3xl gap-x-8 gap-y-5 border-line px-5 py-7 text-small text-muted max-sm:border-t sm:grid-cols-[1fr_auto] sm:px-12 sm:py-9 print:hidden">
      {organisation && (
        <div>
          <p className="font-semibold text-ink">{t('help')}</p>
          <p>
            {t('write', { organisation: organisation.name })}{' '}
            <a href={`mailto:${organisation.email}`}>
              <bdi>{organisation.email}</bdi>
            </a>
          </p>
        </div>
      )}
      <ul className="flex flex-wrap gap-x-6 sm:flex-col">
        {organisation && (
          <>
            <FootLink href={`/${organisation.slug}/find`}>{t('track')}</FootLink>
            <FootLink href={`/${organisation.slug}/privacy`}>{t('policy')}</FootLink>
          </>
        )}
        <FootLink href="/privacy">{t('privacy')}</FootLink>
      </ul>
      {organisation && (
        <p className="flex items-center gap-1.5 sm:col-span-2">
          {t('by')} <Wordmark />
        </p>
      )}
    </footer>
  )
}

function FootLink({ href, children }: { href: string; children: string }) {
  return (
    <li>
      <a
        href={href}
        className="inline-flex min-h-9 items-center text-link underline underline-offset-4 hover:decoration-2"
      >
        {children}
      </a>
    </li>
  )
}
