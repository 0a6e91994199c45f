import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { StepForm } from './filing/step-form'

type Props = {
  /** The address of the page, under which both handlers stand. */
  action: string
  findHref: string
  /** This is not the browser that sent the request, so its screen has to speak for it. */
  needsCode: boolean
  error?: string
}

/** One button to confirm and, apart from it, one to say that it was somebody else. */
export function ConfirmForm({ action, findHref, needsCode, error }: Props) {
  const t = useTranslations('public.confirm')

  return (
    <>
      <StepForm action={`${action}/submit`} submit={t('button')}>
        {needsCode && <CodeField findHref={findHref} error={error} />}
      </StepForm>
      <section aria-labelledby="not-mine" className="mt-12 max-w-measure border-t border-line pt-6">
        <h2 id="not-mine" className="text-lead font-semibold">
          {t('notMineTitle')}
        </h2>
        <p className="mt-1 mb-4">{t('notMineHint')}</p>
        <form method="post" action={`${action}/not-mine`}>
          <Button tone="secondary">{t('notMine')}</Button>
        </form>
      </section>
    </>
  )
}

function CodeField({ findHref, error }: { findHref: string; error?: string }) {
  const t = useTranslations('public.confirm')

  return (
    <div>
      <Field
        name="code"
        label={t('codeLabel')}
        hint={t('codeHint')}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        dir="ltr"
        maxLength={20}
        error={error}
        className="max-w-44 tracking-[0.15em] uppercase"
      />
      <p className="mt-3 max-w-measure">
        {t.rich('codeLost', { a: (words) => <a href={findHref}>{words}</a> })}
      </p>
    </div>
  )
}
