import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'

/** A form of one topic. The browser checks nothing: our sentences are clearer, and look the same everywhere. */
export function StepForm({
  action,
  submit,
  children,
}: {
  action: string
  submit?: string
  children?: ReactNode
}) {
  const t = useTranslations('desk')

  return (
    <form method="post" action={action} noValidate className="grid gap-8">
      {children}
      <div>
        <Button className="max-sm:w-full">{submit ?? t('continue')}</Button>
      </div>
    </form>
  )
}
