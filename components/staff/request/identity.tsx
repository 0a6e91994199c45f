import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Chip } from '@/components/ui/chip'
import { Fieldset } from '@/components/ui/fieldset'
import { LongInstant } from '@/components/ui/long-instant'
import { Notice } from '@/components/ui/notice'
import { Radio } from '@/components/ui/radio'
import { EmptyState } from '../empty-state'
import { type Failed, type Stamp, shownAgain, VerbForm } from './verb-form'

export type EvidenceRow = {
  title: string
  /** In words. */
  dataPoints: string[]
  matched: boolean
  staffName: string
  at: Date
}

type Props = {
  evidence: EvidenceRow[]
  methods: readonly { method: string; title: string; description: string }[]
  dataPoints: readonly { code: string; label: string }[]
  timeZone: string
  /** Null for who may not record any. */
  stamp: Stamp | null
  failed: Failed
}

/** What was checked to link the person to the data. Control of a mailbox is contact, not identity. */
export function Identity({ evidence, timeZone, stamp, ...form }: Props) {
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
      {stamp && <EvidenceForm stamp={stamp} {...form} />}
    </div>
  )
}

type FormProps = { stamp: Stamp } & Pick<Props, 'methods' | 'dataPoints' | 'failed'>

function EvidenceForm({ methods, dataPoints, stamp, failed }: FormProps) {
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
      <Fieldset id="evidence-points" legend={t('points')} hint={t('pointsHint')} error={errors.points}>
        <div className="grid gap-2.5 sm:grid-cols-2">
          {dataPoints.map(({ code, label }) => (
            <Checkbox
              key={code}
              id={`evidence-points-${code}`}
              name="points"
              value={code}
              label={label}
              defaultChecked={[values.points].flat().includes(code)}
            />
          ))}
        </div>
      </Fieldset>
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
