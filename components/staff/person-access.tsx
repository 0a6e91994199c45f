import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { ButtonTone } from '@/components/ui/button-look'

type Props = { person: { id: string; standing: 'active' | 'invited' | 'disabled' }; self: boolean }

/** Letting a person in, in again, or out. */
export function PersonAccess({ person, self }: Props) {
  const t = useTranslations('staff.person')
  const { id, standing } = person

  return (
    <section className="grid max-w-measure gap-5" aria-labelledby="access">
      <h2 id="access" className="font-semibold">
        {t('access')}
      </h2>
      {standing === 'invited' && (
        <Act id={id} verb="invite-again" hint={t('again')} label={t('inviteAgain')} />
      )}
      {standing === 'active' && !self && (
        <Act id={id} verb="recover" hint={t('recover')} label={t('mailLink')} />
      )}
      {standing === 'disabled' && <Act id={id} verb="enable" hint={t('enableHint')} label={t('enable')} />}
      {standing !== 'disabled' && !self && (
        <Act id={id} verb="disable" hint={t('disableHint')} label={t('disable')} tone="danger" />
      )}
      {self && <p className="text-muted">{t('ownAccount')}</p>}
    </section>
  )
}

type ActProps = { id: string; verb: string; hint: string; label: string; tone?: ButtonTone }

function Act({ id, verb, hint, label, tone = 'secondary' }: ActProps) {
  return (
    <form method="post" action={`/staff/settings/people/${id}/${verb}`} className="grid gap-2">
      <p>{hint}</p>
      <div>
        <Button tone={tone}>{label}</Button>
      </div>
    </form>
  )
}
