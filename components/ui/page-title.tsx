import { useTranslations } from 'next-intl'

type Props = {
  /** The same words as the page's h1. */
  title: string
  /** Whose page it is, or the area it belongs to. */
  of?: string
  /** Something on the page has to be put right first. */
  error?: boolean
}

/** The document's title. React moves it into the head, so it is there with the first byte of HTML. */
export function PageTitle({ title, of, error }: Props) {
  const t = useTranslations('desk')
  const words = error ? t('errorTitle', { title }) : title

  return <title>{of ? `${words} – ${of}` : words}</title>
}
