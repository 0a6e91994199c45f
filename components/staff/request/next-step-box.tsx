import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { type Stamp, VerbForm } from './verb-form'

type Props = { words: string; owner: string; verb?: string; href?: string; stamp: Stamp }

/** What comes next, in one sentence, with the button that does it. */
export function NextStepBox({ words, owner, verb, href, stamp }: Props) {
  const t = useTranslations('staff.request.next')

  return (
    <div className="grid gap-3 border-s-4 border-accent ps-4">
      <p>
        <span className="block font-semibold">{t('title')}</span>
        {t(`${words}.sentence`, { name: owner })}
      </p>
      {verb && (
        <VerbForm stamp={stamp} verb={verb} className="">
          <Button>{t(`${words}.button`)}</Button>
        </VerbForm>
      )}
      {href && (
        <div>
          <LinkButton href={href}>{t(`${words}.button`)}</LinkButton>
        </div>
      )}
    </div>
  )
}
