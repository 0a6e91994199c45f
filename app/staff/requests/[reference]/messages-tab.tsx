import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/staff/empty-state'
import { AskForm, MessageForm, ReplyForm } from '@/components/staff/request/message-forms'
import { MessageThread } from '@/components/staff/request/message-thread'
import { Notice } from '@/components/ui/notice'
import { can } from '@/lib/staff/permissions'
import type { Desk } from './desk'

/** Everything that was written to and by the person. Nothing internal stands here. */
export async function MessagesTab({ desk }: { desk: Desk }) {
  const { view, staff, stamp, failed, person } = desk
  const t = await getTranslations('staff.request.messages')
  const works = can(staff.roles, 'requests:work')
  const byHand = view.confirmedAt === null && (view.channel === 'phone' || view.channel === 'post')
  const mailed = (view.confirmedAt !== null || view.channel === 'email') && Boolean(view.person?.email)
  const reachable = byHand || mailed
  const mayWrite = works && reachable && (view.lane === 'open' || view.state === 'answered')
  const forms = { person, stamp, failed }

  return (
    <div className="grid gap-8">
      {view.messages.length > 0 ? (
        <MessageThread messages={view.messages} person={person} timeZone={view.timeZone} />
      ) : (
        <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
      )}
      {works && !mailed && (
        <Notice tone="warning">
          <p>{t(byHand || view.confirmedAt ? 'noEmail' : 'notConfirmed')}</p>
        </Notice>
      )}
      {mayWrite && <MessageForm {...forms} />}
      {works && view.lane === 'open' && (
        <div className="grid gap-1">
          {reachable && view.state !== 'review' && <AskForm {...forms} />}
          <ReplyForm {...forms} />
        </div>
      )}
    </div>
  )
}
