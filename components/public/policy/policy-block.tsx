import type { Right } from '@/lib/law/rights'
import type { Policy } from '@/lib/policy/schema'
import type { PolicyBlock as Block } from '@/lib/policy/section-schema'
import { MoreRights } from './more-rights'
import { PolicyList } from './policy-list'
import { PolicyText } from './policy-text'
import { RecipientsTable } from './recipients-table'
import { RetentionTable } from './retention-table'
import { RightsList } from './rights-list'
import { VersionHistory } from './version-history'

type Props = { block: Block; policy: Policy; formHref: (right: Right) => string }

/** One block of a section: words, a list, or one of the policy's structured fields. */
export function PolicyBlock({ block, policy, formHref }: Props) {
  switch (block.kind) {
    case 'text':
      return (
        <div className="max-w-[54ch]">
          {block.heading && <h3 className="mb-1 font-semibold">{block.heading}</h3>}
          <p>
            <PolicyText text={block.text} contact={policy.contact} />
          </p>
        </div>
      )
    case 'list':
      return <PolicyList intro={block.intro} items={block.items} />
    case 'recipients':
      return <RecipientsTable recipients={policy.recipients} />
    case 'retention':
      return <RetentionTable rows={policy.retention} />
    case 'rights':
      return <RightsList rights={policy.rights.filter((offered) => offered.quote)} formHref={formHref} />
    case 'more-rights':
      return <MoreRights rights={policy.rights.filter((offered) => !offered.quote)} formHref={formHref} />
    case 'history':
      return <VersionHistory history={policy.history} />
  }
}
