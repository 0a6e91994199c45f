import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { LongDate } from '@/components/ui/long-date'
import { TextArea } from '@/components/ui/text-area'
import { type DateStep, WhyThisDate } from '@/components/ui/why-this-date'
import { Fold } from './fold'
import { type Failed, type Stamp, shownAgain, VerbForm } from './verb-form'

type Props = {
  dueOn: string
  paused: boolean
  steps: DateStep[]
  /** The date that an extension sent now would give, or why there is none. */
  extension: { newDueOn: string; noticeBy: string } | { refusal: string } | null
  stamp: Stamp
  failed: Failed
}

/** The date, how it was reckoned, and the one extension that a law may allow. */
export function ClockBox({ dueOn, paused, steps, extension, stamp, failed }: Props) {
  const t = useTranslations('staff.request.clock')

  return (
    <section aria-labelledby="clock">
      <h2 id="clock" className="mb-1 font-semibold">
        {t('title')}
      </h2>
      <p>
        {t('by')} <LongDate on={dueOn} />
      </p>
      {paused && <p className="text-info">{t('paused')}</p>}
      <WhyThisDate steps={steps} />
      {extension && 'refusal' in extension && (
        <Fold title={t('extend')}>
          <p>{extension.refusal}</p>
        </Fold>
      )}
      {extension && 'newDueOn' in extension && (
        <Fold title={t('extend')} open={failed?.verb === 'extend'}>
          <ExtendForm {...extension} stamp={stamp} failed={failed} />
        </Fold>
      )}
    </section>
  )
}

type ExtendProps = Pick<Props, 'stamp' | 'failed'> & { newDueOn: string; noticeBy: string }

function ExtendForm({ newDueOn, noticeBy, stamp, failed }: ExtendProps) {
  const t = useTranslations('staff.request.clock')
  const { values, errors } = shownAgain(failed, 'extend')

  return (
    <VerbForm stamp={stamp} verb="extend">
      <p>
        {t('once')} <LongDate on={newDueOn} />.
        <br />
        {t('noticeBy')} <LongDate on={noticeBy} />.
      </p>
      <TextArea
        id="extend-reason"
        name="reason"
        rows={3}
        label={t('reason')}
        hint={t('reasonHint')}
        defaultValue={values.reason}
        error={errors.reason}
      />
      <div>
        <Button tone="secondary">{t('send')}</Button>
      </div>
    </VerbForm>
  )
}
