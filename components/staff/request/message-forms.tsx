import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Fieldset } from '@/components/ui/fieldset'
import { Radio } from '@/components/ui/radio'
import { TextArea } from '@/components/ui/text-area'
import { ArrivalFields } from '../arrival-fields'
import { Fold } from './fold'
import { type Failed, type Stamp, shownAgain, VerbForm } from './verb-form'

type Props = { person: string; stamp: Stamp; failed: Failed }

/** Writing to the person: what this form sends, they read. */
export function MessageForm({ person, stamp, failed }: Props) {
  const t = useTranslations('staff.request.messages')
  const { values, errors } = shownAgain(failed, 'message')

  return (
    <VerbForm stamp={stamp} verb="message">
      <TextArea
        id="message-text"
        name="text"
        rows={5}
        label={t('write', { person })}
        hint={t('writeHint')}
        defaultValue={values.text}
        error={errors.text}
      />
      <div>
        <Button>{t('send', { person })}</Button>
      </div>
    </VerbForm>
  )
}

const ABOUT = ['identity', 'clarification', 'other'] as const

/** A question that the request then waits for. */
export function AskForm({ person, stamp, failed }: Props) {
  const t = useTranslations('staff.request.messages')
  const { values, errors } = shownAgain(failed, 'ask')

  return (
    <Fold title={t('ask', { person })} open={failed?.verb === 'ask'}>
      <VerbForm stamp={stamp} verb="ask">
        <Fieldset id="ask-about" legend={t('about')} hint={t('aboutHint')} error={errors.about}>
          {ABOUT.map((about) => (
            <Radio
              key={about}
              id={`ask-about-${about}`}
              name="about"
              value={about}
              label={t(`abouts.${about}`)}
              defaultChecked={values.about === about}
            />
          ))}
        </Fieldset>
        <TextArea
          id="ask-text"
          name="text"
          rows={5}
          label={t('question')}
          hint={t('questionHint')}
          defaultValue={values.text}
          error={errors.text}
        />
        <div>
          <Button tone="secondary">{t('askButton')}</Button>
        </div>
      </VerbForm>
    </Fold>
  )
}

const CHANNELS = ['email', 'phone', 'post'] as const

/** A reply that came another way than through the status page. */
export function ReplyForm({ person, stamp, failed }: Props) {
  const t = useTranslations('staff.request.messages')
  const channel = useTranslations('staff.channels')
  const { values, errors } = shownAgain(failed, 'reply')

  return (
    <Fold title={t('reply')} open={failed?.verb === 'reply'}>
      <VerbForm stamp={stamp} verb="reply">
        <Fieldset id="reply-channel" legend={t('how', { person })} error={errors.channel}>
          {CHANNELS.map((value) => (
            <Radio
              key={value}
              id={`reply-channel-${value}`}
              name="channel"
              value={value}
              label={channel(value)}
              defaultChecked={values.channel === value}
            />
          ))}
        </Fieldset>
        <ArrivalFields values={values} errors={errors} hint={t('arrivedHint')} idPrefix="reply-" />
        <TextArea
          id="reply-text"
          name="text"
          rows={5}
          label={t('said')}
          defaultValue={values.text}
          error={errors.text}
        />
        <div>
          <Button tone="secondary">{t('replyButton')}</Button>
        </div>
      </VerbForm>
    </Fold>
  )
}
