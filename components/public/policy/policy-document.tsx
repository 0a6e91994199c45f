import { getLocale, getTranslations } from 'next-intl/server'
import type { Right } from '@/lib/law/rights'
import type { Policy } from '@/lib/policy/schema'
import { formatPublishedOn } from './format-published-on'
import { PolicyBlock } from './policy-block'
import { PolicyContents } from './policy-contents'

type Props = { policy: Policy; formHref: (right: Right) => string }

/** A whole published policy below the page's own h1, in the published words and order. */
export async function PolicyDocument({ policy, formHref }: Props) {
  return (
    <article lang={policy.language} className="text-ink leading-relaxed">
      <Edition policy={policy} />
      <PolicyContents sections={policy.sections} />
      {policy.sections.map((section) => (
        <section key={section.id} className="mt-10">
          <h2 id={section.id} className="scroll-mt-6 font-semibold text-lead">
            {section.heading}
          </h2>
          <div className="mt-3 space-y-4">
            {section.blocks.map((block) => (
              <PolicyBlock key={JSON.stringify(block)} block={block} policy={policy} formHref={formHref} />
            ))}
          </div>
        </section>
      ))}
    </article>
  )
}

async function Edition({ policy }: { policy: Policy }) {
  const t = await getTranslations('policy')
  const { version, publishedOn } = policy.publishedVersion
  const date = formatPublishedOn(publishedOn, await getLocale())
  return (
    <>
      <p className="text-muted">
        {t('updated', { date })}
        {version !== publishedOn && ` · ${t('version', { version })}`}
      </p>
      {policy.sourceNote && (
        <p className="mt-4 max-w-[54ch] border-line border-s-2 ps-4">{policy.sourceNote}</p>
      )}
    </>
  )
}
