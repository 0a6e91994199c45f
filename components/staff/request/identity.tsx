import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Chip } from '@/components/ui/chip'
import { Fieldset } from '@/components/ui/fieldset'
import { LongInstant } from '@/components/ui/long-instant'
import { Notice } from '@/components/ui/notice'
import { Radio } from '@/components/ui/radio'
import { TextArea } from '@/components/ui/text-area'
import { EmptyState } from '../empty-state'
import { type Failed, type Stamp, shownAgain, VerbForm } from './verb-form'

export type EvidenceRow = {
  title: string
  dataPoints: string[]
  matched: boolean
  staffName: string
  at: Date
}

type Props = {
  evidence: EvidenceRow[]
  methods: readonly { method: string; title: string; description: string; dataPoints: number }[]
  timeZone: string
  /** Null for who may not record any. */
  stamp: Stamp | null
  failed: Failed
}

/** What was checked to link the person to the data. Control of a mailbox is contact, not identity. */
export function Identity({ evidence, timeZone, methods, stamp, failed }: Props) {
  const t = useTranslations('staff.request.identity')

  return (
    <div className="grid gap-6">
      <Notice>
        <p>{t('contact')}</p>
      </Notice>
      {evidence.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
      ) : (
        <ol className="grid gap-3">
          {evidence.map(({ title, dataPoints, matched, staffName, at }) => (
            <li key={at.getTime()} className="border-b border-line pb-3">
              <p className="flex flex-wrap items-center gap-3">
                <span className="font-semibold">{title}</span>
                <Chip tone={matched ? 'success' : 'danger'} icon={matched ? 'circle-check' : 'circle-alert'}>
                  {t(matched ? 'matched' : 'differed')}
                </Chip>
              </p>
              {dataPoints.length > 0 && <p>{dataPoints.join(', ')}</p>}
              <p className="text-muted">
                <bdi>{staffName}</bdi>
                {' · '}
                <LongInstant at={at} timeZone={timeZone} />
              </p>
            </li>
          ))}
        </ol>
      )}
      {stamp && <EvidenceForm methods={methods} stamp={stamp} failed={failed} />}
    </div>
  )
}

function EvidenceForm({ methods, stamp, failed }: { stamp: Stamp } & Pick<Props, 'methods' | 'failed'>) {
  const t = useTranslations('staff.request.identity')
  const { values, errors } = shownAgain(failed, 'evidence')

  return (
    <VerbForm stamp={stamp} verb="evidence" className="grid gap-5">
      <h2 className="text-lead font-semibold">{t('record')}</h2>
      <Fieldset id="evidence-method" legend={t('method')} error={errors.method}>
        {methods.map(({ method, title, description }) => (
          <Radio
            key={method}
            id={`evidence-method-${method}`}
            name="method"
            value={method}
            label={title}
            hint={description}
            defaultChecked={values.method === method}
          />
        ))}
      </Fieldset>
      <TextArea
        id="evidence-points"
        name="points"
        rows={3}
        optional
        label={t('points')}
        hint={t('pointsHint')}
        defaultValue={values.points}
        error={errors.points}
      />
      <Fieldset id="evidence-matched" legend={t('result')} error={errors.matched}>
        {(['yes', 'no'] as const).map((value) => (
          <Radio
            key={value}
            id={`evidence-matched-${value}`}
            name="matched"
            value={value}
            label={t(`results.${value}`)}
            defaultChecked={values.matched === value}
          />
        ))}
      </Fieldset>
      <div>
        <Button>{t('save')}</Button>
      </div>
    </VerbForm>
  )
}
