import { Fragment } from 'react'
import type { Policy } from '@/lib/policy/schema'

/** Published words, with the contact address in place of {email}. A stand-in is not a link. */
export function PolicyText({ text, contact }: { text: string; contact: Policy['contact'] }) {
  const [first, ...rest] = text.split('{email}')
  return (
    <>
      {first}
      {rest.map((part) => (
        <Fragment key={part}>
          <Address contact={contact} />
          {part}
        </Fragment>
      ))}
    </>
  )
}

function Address({ contact }: { contact: Policy['contact'] }) {
  if (contact.standIn) return <bdi>{contact.email}</bdi>
  return (
    <a href={`mailto:${contact.email}`}>
      <bdi>{contact.email}</bdi>
    </a>
  )
}
