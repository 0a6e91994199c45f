import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger'

const TONES: Record<NoticeTone, { look: string; icon: IconName }> = {
  info: { look: 'border-info bg-info-soft [&_svg]:text-info', icon: 'info' },
  success: { look: 'border-success bg-success-soft [&_svg]:text-success', icon: 'circle-check' },
  warning: { look: 'border-warning bg-warning-soft [&_svg]:text-warning', icon: 'triangle-alert' },
  danger: { look: 'border-danger bg-danger-soft [&_svg]:text-danger', icon: 'octagon-alert' },
}

type Props = { tone?: NoticeTone; title?: ReactNode; children?: ReactNode; className?: string }

/** Something to know before going on. The title says it; colour and icon only repeat it. */
export function Notice({ tone = 'info', title, children, className = '' }: Props) {
  const { look, icon } = TONES[tone]

  return (
    <div className={`flex max-w-measure gap-3 rounded-md border-s-4 px-4 py-3.5 ${look} ${className}`}>
      <Icon name={icon} className="mt-1 size-5" />
      <div className="min-w-0 grid gap-1.5">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  )
}
