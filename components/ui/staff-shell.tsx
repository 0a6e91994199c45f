import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from './button'
import { SkipLink } from './skip-link'
import { Wordmark } from './wordmark'

export type StaffNavItem = { href: string; label: string; current?: boolean; count?: number }

type Props = {
  person: { name: string; email: string }
  /** Groups of links; a group without a title comes first. */
  nav: { title?: string; items: StaffNavItem[] }[]
  signOutAction: string
  /** Stands above every page, such as a note that the data are samples. */
  banner?: ReactNode
  children: ReactNode
}

/** The frame of every staff page: a rail beside it on wide screens, a bar above it on narrow ones. */
export function StaffShell({ person, nav, signOutAction, banner, children }: Props) {
  return (
    <div className="dense min-h-dvh text-small lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
      <SkipLink />
      <header className="border-line bg-surface max-lg:border-b lg:sticky lg:top-0 lg:flex lg:h-dvh lg:flex-col lg:overflow-y-auto lg:border-e print:hidden">
        <div className="flex items-center justify-between gap-4 px-4 py-3 lg:px-5 lg:py-5">
          <a href="/staff/queue" className="inline-flex min-h-8 items-center text-body text-ink no-underline">
            <Wordmark />
          </a>
          <div className="lg:hidden">
            <SignOut person={person} action={signOutAction} />
          </div>
        </div>
        <Rail nav={nav} />
        <div className="mt-auto border-t border-line px-5 py-4 max-lg:hidden">
          <SignOut person={person} action={signOutAction} />
        </div>
      </header>
      <div className="min-w-0">
        {banner}
        <main id="main" tabIndex={-1} className="px-4 pt-5 @container pb-12 outline-none sm:px-6 lg:px-8">
          {children}
        </main>
      </div>
    </div>
  )
}

function Rail({ nav }: Pick<Props, 'nav'>) {
  const t = useTranslations('desk')

  return (
    <nav aria-label={t('staffNav')} className="relative px-2 pb-2 max-lg:overflow-x-auto lg:px-3">
      <div className="flex gap-1 lg:flex-col lg:gap-4">
        {nav.map((group) => (
          <div key={group.title ?? ''}>
            {group.title && (
              <p className="px-2 pb-1 font-semibold text-muted max-lg:sr-only">{group.title}</p>
            )}
            <ul className="flex gap-1 lg:flex-col">
              {group.items.map((item) => (
                <li key={item.href}>
                  <RailLink {...item} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  )
}

function RailLink({ href, label, current, count }: StaffNavItem) {
  return (
    <a
      href={href}
      aria-current={current ? 'page' : undefined}
      className="flex min-h-8 items-center justify-between gap-3 rounded-md px-2 py-1 whitespace-nowrap text-ink no-underline hover:bg-page aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold"
    >
      {label}
      {count !== undefined && <span className="text-muted tabular-nums">{count}</span>}
    </a>
  )
}

function SignOut({ person, action }: { person: Props['person']; action: string }) {
  const t = useTranslations('desk')

  return (
    <form
      method="post"
      action={action}
      className="flex items-center gap-3 lg:flex-col lg:items-start lg:gap-1"
    >
      <p className="max-sm:sr-only">
        <bdi className="block font-semibold">{person.name}</bdi>
        <bdi className="block break-all text-muted max-lg:hidden">{person.email}</bdi>
      </p>
      <Button tone="quiet" className="lg:px-0">
        {t('signOut')}
      </Button>
    </form>
  )
}
