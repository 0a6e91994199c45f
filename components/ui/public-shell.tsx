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
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <Letterhead organisation={organisation} />
      {before && <div className="mx-auto w-full max-w-3xl px-5 pt-3 sm:px-8 sm:pt-5">{before}</div>}
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-3xl grow px-5 pt-6 pb-16 outline-none sm:px-8 sm:pt-9"
      >
        {children}
      </main>
      <Foot organisation={organisation} />
    </div>
  )
}

function Letterhead({ organisation }: { organisation: ShellOrganisation | null }) {
  const t = useTranslations('desk')

  return (
    <header className="border-t-4 border-accent">
      <div className="mx-auto flex w-full max-w-3xl flex-wrap items-baseline justify-between gap-x-6 gap-y-1 px-5 py-4 sm:px-8">
        <a
          href={organisation ? `/${organisation.slug}` : '/'}
          className="inline-flex min-h-(--target) items-center text-lead font-semibold tracking-tight text-ink no-underline hover:underline"
        >
          {organisation ? <bdi>{organisation.name}</bdi> : <Wordmark />}
        </a>
        <p className="text-small text-muted">{t('strapline')}</p>
      </div>
      <div className="mx-auto max-w-3xl px-5 sm:px-8">
        <div className="border-b border-line" />
      </div>
    </header>
  )
}

function Foot({ organisation }: { organisation: ShellOrganisation | null }) {
  const t = useTranslations('desk.foot')

  return (
    <footer className="border-t border-line bg-surface text-small text-muted print:hidden">
      <div className="mx-auto grid w-full max-w-3xl gap-x-8 gap-y-5 px-5 py-7 sm:grid-cols-[1fr_auto] sm:px-8">
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
      </div>
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
