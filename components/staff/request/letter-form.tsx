import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { TextArea } from '@/components/ui/text-area'
import { type Failed, type Stamp, shownAgain, VerbForm } from './verb-form'

type Props = {
  outcome: string
  grounds: { id: string; title: string; citation: string }[]
  /** The letter as the reasons suggest it. */
  draft: string
  /** Back to the reasons, or to the outcome where there is nothing to choose. */
  changeHref: string
  stamp: Stamp
  failed: Failed
}

/** The letter, to be made fit. Proposing it sends nothing yet. */
export function LetterForm({ outcome, grounds, draft, changeHref, stamp, failed }: Props) {
  const t = useTranslations('staff')
  const { values, errors } = shownAgain(failed, 'decide')

  return (
    <VerbForm stamp={stamp} verb="decide" className="grid gap-5">
      <input type="hidden" name="outcome" value={outcome} />
      {grounds.map(({ id }) => (
        <input key={id} type="hidden" name="grounds" value={id} />
      ))}
      <div>
        <p>
          <span className="font-semibold">{t(`outcomes.${outcome}`)}</span>{' '}
          <a href={changeHref}>{t('request.decision.change')}</a>
        </p>
        <ul className="list-disc ps-5">
          {grounds.map(({ id, title, citation }) => (
            <li key={id}>
              {title} <span className="text-muted">({citation})</span>
            </li>
          ))}
        </ul>
      </div>
      <TextArea
        id="decide-letter"
        name="letter"
        rows={16}
        label={t('request.decision.letter')}
        hint={t('request.decision.letterHint')}
        defaultValue={values.letter ?? draft}
        error={errors.letter}
        className="max-w-measure"
      />
      <Notice>
        <p>{t('request.decision.proposeHint')}</p>
      </Notice>
      <div>
        <Button>{t('request.decision.propose')}</Button>
      </div>
    </VerbForm>
  )
}
