import { getTranslations } from 'next-intl/server'
import type { PolicySection } from '@/lib/policy/section-schema'

/** Links to the sections of the policy. */
export async function PolicyContents({ sections }: { sections: PolicySection[] }) {
  const t = await getTranslations('policy')
  return (
    <nav aria-labelledby="policy-contents" className="mt-6 max-w-3xl">
      <h2 id="policy-contents" className="font-semibold">
        {t('contents')}
      </h2>
      <ul className="mt-2 gap-x-8 sm:columns-2">
        {sections.map((section) => (
          <li key={section.id}>
            <a href={`#${section.id}`}>{section.heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
