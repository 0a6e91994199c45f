import { getLocale, getTranslations } from 'next-intl/server'
import { DETAIL_KINDS } from '@/components/public/filing/detail-kinds'
import { type FormValues, textOf } from '@/components/public/form-values'
import type { SummaryRow } from '@/components/ui/summary-list'
import { getRegime } from '@/lib/law/regimes/index'
import { RESIDENCES, regimeOfResidence } from '@/lib/law/residence'
import type { Right } from '@/lib/law/rights'
import type { Organisation } from '@/lib/requests/get-organisation'
import { chosenRights, rightsWithDetails, type Step } from '../steps'

type Make = (step: Step, key: string, label: string, value: SummaryRow['value']) => SummaryRow

/** All answers in the order they were asked for, each with the way to change it. */
export async function summaryRows(organisation: Organisation, draft: FormValues): Promise<SummaryRow[]> {
  const t = await getTranslations('filing.check')
  const { slug, name } = organisation
  const make: Make = (step, key, label, value) => ({
    key,
    label,
    value,
    change: { href: `/${slug}/request/${step}`, label: t('change'), what: label },
  })
  const help = textOf(draft, 'help')

  return [
    await whatRow(make, draft),
    await whoRow(make, organisation, draft),
    ...(await relationshipRows(make, organisation, draft)),
    await whereRow(make, draft),
    { key: 'rules', label: t('rules'), value: rulesOf(draft) ?? t('rulesGeneral', { organisation: name }) },
    ...(await Promise.all(rightsWithDetails(draft).map((right) => detailRow(make, right, draft)))),
    make('you', 'name', t('name'), <bdi>{textOf(draft, 'name')}</bdi>),
    make('you', 'email', t('email'), <bdi>{textOf(draft, 'email')}</bdi>),
    ...(help ? [make('you', 'help', t('help'), help)] : []),
  ]
}

async function whatRow(make: Make, draft: FormValues): Promise<SummaryRow> {
  const t = await getTranslations('filing.check')
  const ask = await getTranslations('rights.ask')
  const wanted = chosenRights(draft).map((right) => <li key={right}>{ask(right)}</li>)

  return make('what', 'what', t('what'), <ul className="grid gap-1">{wanted}</ul>)
}

async function whoRow(make: Make, { policy }: Organisation, draft: FormValues): Promise<SummaryRow> {
  const t = await getTranslations('filing.check')
  const say = await getTranslations('filing.who')
  const words: Record<string, string> = {
    me: say('me'),
    child: say('child'),
    'under-age': say('underAge', { years: policy.minimumAge.years }),
    'someone-else': say('someoneElse'),
  }
  const who = words[textOf(draft, 'about')] ?? ''
  const behalf = textOf(draft, 'behalfName')

  return make('who', 'who', t('who'), behalf ? t('whoWith', { who, name: behalf }) : who)
}

async function relationshipRows(
  make: Make,
  { name, policy }: Organisation,
  draft: FormValues,
): Promise<SummaryRow[]> {
  const t = await getTranslations('filing.check')
  const relationship = policy.relationships.find(({ key }) => key === textOf(draft, 'relationship'))
  const company = textOf(draft, 'company')
  const rows = [make('who', 'relationship', t('relationship', { organisation: name }), relationship?.label)]

  return company ? [...rows, make('who', 'company', t('company'), company)] : rows
}

async function whereRow(make: Make, draft: FormValues): Promise<SummaryRow> {
  const t = await getTranslations('filing.check')
  const names = new Intl.DisplayNames(await getLocale(), { type: 'region' })
  const country = textOf(draft, 'country')
  const part = textOf(draft, `part-${country}`)
  const region = RESIDENCES.find(({ code }) => code === `${country}-${part}`)?.name

  const forAnother = ['child', 'someone-else'].includes(textOf(draft, 'about'))
  const label = t(forAnother ? 'whereOther' : 'where')

  return make('where', 'where', label, [region, names.of(country)].filter(Boolean).join(', '))
}

/** The law of the place, or nothing where only the organisation's promise applies. */
function rulesOf(draft: FormValues): string | null {
  const country = textOf(draft, 'country')
  const regime = regimeOfResidence(country, textOf(draft, `part-${country}`) || undefined)
  return regime === 'general' ? null : getRegime(regime).name
}

async function detailRow(make: Make, right: Right, draft: FormValues): Promise<SummaryRow> {
  const t = await getTranslations('filing.check')
  const ask = await getTranslations('rights.ask')
  const label = ask(right)
  const text = textOf(draft, `details-${right}`)
  if (DETAIL_KINDS[right] === 'correction') {
    const wrong = t('wrong', { text: textOf(draft, 'correction-wrong') })
    return make(
      'details',
      right,
      label,
      `${wrong}\n${t('right', { text: textOf(draft, 'correction-right') })}`,
    )
  }
  if (textOf(draft, `scope-${right}`) === 'everything') {
    return make('details', right, label, (await getTranslations('filing.rights'))(`${right}.everything`))
  }
  return make('details', right, label, text || t('nothing'))
}
