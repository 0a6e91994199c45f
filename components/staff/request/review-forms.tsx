import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Chip } from '@/components/ui/chip'
import { TextArea } from '@/components/ui/text-area'
import { Fold } from './fold'
import { type Failed, type Stamp, shownAgain, VerbForm } from './verb-form'

type Props = {
  decidedBy: string
  approvedBy: string | null
  needs: { evidence: string | null; evidenceMet: boolean; secondPerson: boolean; approved: boolean }
  /** An access request of the same person has to be answered first. */
  openAccessFirst: boolean
  may: { approve: boolean; answer: boolean }
  /** The reader proposed it, and this desk wants another person. */
  own: boolean
  stamp: Stamp
  failed: Failed
}

/** What still stands between a proposed answer and the person, and the buttons that move it. */
export function ReviewForms(props: Props) {
  const { decidedBy, approvedBy, needs, openAccessFirst, may, own, stamp, failed } = props
  const t = useTranslations('staff.request.decision')
  const waits = needs.secondPerson && !needs.approved
  const ready = !waits && needs.evidenceMet && !openAccessFirst

  return (
    <section aria-labelledby="review" className="grid max-w-measure gap-4">
      <h2 id="review" className="font-semibold">
        {t('review')}
      </h2>
      <ul className="grid gap-2">
        <Condition met words={t('proposedBy', { name: decidedBy })} />
        {needs.evidence && (
          <Condition met={needs.evidenceMet} words={t('needsEvidence', { level: needs.evidence })} />
        )}
        {needs.secondPerson && (
          <Condition
            met={needs.approved}
            words={approvedBy ? t('approvedBy', { name: approvedBy }) : t('needsApproval')}
          />
        )}
        {openAccessFirst && <Condition met={false} words={t('accessFirst')} />}
      </ul>
      {waits && may.approve && !own && (
        <VerbForm stamp={stamp} verb="approve">
          <div>
            <Button>{t('approve')}</Button>
          </div>
        </VerbForm>
      )}
      {waits && own && <p className="text-muted">{t('own')}</p>}
      {ready && may.answer && (
        <VerbForm stamp={stamp} verb="answer">
          <p>{t('answerHint')}</p>
          <div>
            <Button>{t('answer')}</Button>
          </div>
        </VerbForm>
      )}
      {may.answer && <SendBackForm stamp={stamp} failed={failed} />}
    </section>
  )
}

function Condition({ met, words }: { met: boolean; words: string }) {
  const t = useTranslations('staff.request.decision')

  return (
    <li className="flex flex-wrap items-center gap-3">
      <Chip tone={met ? 'success' : 'warning'} icon={met ? 'circle-check' : 'triangle-alert'}>
        {t(met ? 'met' : 'open')}
      </Chip>
      {words}
    </li>
  )
}

function SendBackForm({ stamp, failed }: Pick<Props, 'stamp' | 'failed'>) {
  const t = useTranslations('staff.request.decision')
  const { values, errors } = shownAgain(failed, 'send-back')

  return (
    <Fold title={t('sendBack')} open={failed?.verb === 'send-back'}>
      <VerbForm stamp={stamp} verb="send-back">
        <TextArea
          id="send-back-reason"
          name="reason"
          rows={3}
          label={t('sendBackReason')}
          hint={t('sendBackHint')}
          defaultValue={values.reason}
          error={errors.reason}
        />
        <div>
          <Button tone="secondary">{t('sendBackButton')}</Button>
        </div>
      </VerbForm>
    </Fold>
  )
}
