import { redirect } from 'next/navigation'

type Props = {
  params: Promise<{ org: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Leads to the first step, with the presets of the link that was followed. */
export default async function RequestPage({ params, searchParams }: Props) {
  const { org } = await params
  const { right, law } = await searchParams
  const presets = new URLSearchParams()
  if (typeof right === 'string') presets.set('right', right)
  if (typeof law === 'string') presets.set('law', law)

  redirect(`/${encodeURIComponent(org)}/request/what${presets.size > 0 ? `?${presets}` : ''}`)
}
