import { useTranslations } from 'next-intl'
import { Fieldset } from '@/components/ui/fieldset'
import { Radio } from '@/components/ui/radio'
import { TextArea } from '@/components/ui/text-area'
import type { Right } from '@/lib/law/rights'
import { type FormValues, textOf } from '../form-values'
import { DETAIL_KINDS } from './detail-kinds'

type Props = { right: Right; values: FormValues; errors: Record<string, string> }

const MOST = 20_000

/** The questions about one right. */
export function DetailFields(props: Props) {
  switch (DETAIL_KINDS[props.right]) {
    case 'scope':
      return <Scope {...props} />
    case 'correction':
      return <Correction {...props} />
    case 'required':
      return <Words {...props} />
    case 'optional':
      return <Words {...props} optional />
    case 'none':
      return null
  }
}

function Scope({ right, values, errors }: Props) {
  const t = useTranslations('filing.rights')
  const name = `scope-${right}`
  const option = (value: string) => ({ name, value, defaultChecked: textOf(values, name) === value })
  const consequence = t.has(`${right}.consequence`) ? t(`${right}.consequence`) : undefined

  return (
    <Fieldset id={name} legend={t(`${right}.ask`)} hint={consequence} error={errors[name]}>
      <Radio {...option('everything')} label={t(`${right}.everything`)} />
      <Radio {...option('some')} label={t(`${right}.some`)} />
      <div className="reveal-some mt-2">
        <Area
          right={right}
          label={t(`${right}.which`)}
          hint={t(`${right}.whichHint`)}
          {...{ values, errors }}
        />
      </div>
    </Fieldset>
  )
}

function Correction({ values, errors }: Props) {
  const t = useTranslations('filing.rights.correction')
  const field = (name: string) => ({
    name,
    maxLength: MOST,
    rows: 3,
    defaultValue: textOf(values, name),
    error: errors[name],
  })

  return (
    <div className="grid gap-5">
      <TextArea {...field('correction-wrong')} label={t('wrong')} hint={t('wrongHint')} />
      <TextArea {...field('correction-right')} label={t('right')} />
    </div>
  )
}

function Words({ right, values, errors, optional }: Props & { optional?: boolean }) {
  const t = useTranslations('filing.rights')
  const hint = t.has(`${right}.askHint`) ? t(`${right}.askHint`) : undefined

  return <Area label={t(`${right}.ask`)} {...{ right, hint, values, errors, optional }} />
}

type AreaProps = Props & { label: string; hint?: string; optional?: boolean }

function Area({ right, values, errors, ...words }: AreaProps) {
  const name = `details-${right}`

  return (
    <TextArea
      name={name}
      maxLength={MOST}
      rows={4}
      defaultValue={textOf(values, name)}
      error={errors[name]}
      {...words}
    />
  )
}
