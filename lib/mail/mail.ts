/** One finished mail: both parts say the same. Only the address it goes to is missing. */
export type Mail = {
  subject: string
  text: string
  html: string
  /** The name shown beside our address, such as the organisation's. */
  senderName?: string
  /** Where a reply goes, when a person reads it. */
  replyTo?: string
}

/** Content, the same for both parts. Text is plain: it is escaped where it is written. */
export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'button'; label: string; link: string }
  | { kind: 'facts'; facts: readonly Fact[] }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'quote'; text: string }

/** A label and its value, such as a reference. The value keeps its own direction. */
export type Fact = { label: string; value: string }
