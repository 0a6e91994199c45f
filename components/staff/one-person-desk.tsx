import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Chip } from '@/components/ui/chip'
import { Notice } from '@/components/ui/notice'

type Props = { organisations: { id: string; name: string; soleApprover: boolean }[] }

/** Whether one person may approve their own work, for each organisation, with what follows from it. */
export function OnePersonDesk({ organisations }: Props) {
  const t = useTranslations('staff.settings')

  return (
    <section aria-labelledby="alone" className="max-w-measure">
      <h2 id="alone" className="mb-2 text-lead font-semibold">
        {t('alone')}
      </h2>
      <p className="mb-3">{t('aloneWhat')}</p>
      <Notice tone="warning" className="mb-5">
        <p>{t('aloneConsequence')}</p>
      </Notice>
      {organisations.length === 0 && <p className="text-muted">{t('nowhere')}</p>}
      <ul className="border-t border-line">
        {organisations.map(({ id, name, soleApprover }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3"
          >
            <div>
              <p className="font-semibold">{name}</p>
              <Chip tone={soleApprover ? 'warning' : 'neutral'}>
                {t(soleApprover ? 'state.on' : 'state.off')}
              </Chip>
            </div>
            <form method="post" action="/staff/settings/sole-approver">
              <input type="hidden" name="organisation" value={id} />
              <input type="hidden" name="allowed" value={soleApprover ? 'no' : 'yes'} />
              <Button tone="secondary">{t(soleApprover ? 'forbid' : 'allow', { organisation: name })}</Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
