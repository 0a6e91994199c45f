import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

export type ChipTone = 'neutral' | 'alarm' | 'danger' | 'warning' | 'info' | 'success'

const TONES: Record<ChipTone, string> = {
  neutral: 'border-line bg-surface text-ink',
  alarm: 'border-danger bg-danger text-danger-ink font-semibold',
  danger: 'border-danger bg-danger-soft text-danger font-semibold',
  warning: 'border-warning bg-warning-soft text-warning',
  info: 'border-dashed border-info bg-info-soft text-info',
  success: 'border-success bg-success-soft text-success',
}

type Props = { tone?: ChipTone; icon?: IconName; children: ReactNode }

/** A short state in words. Tone and icon repeat it for the eye. */
export function Chip({ tone = 'neutral', icon, children }: Props) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full border px-2.5 py-0.5 text-small whitespace-nowrap ${TONES[tone]}`}
    >
      {icon && <Icon name={icon} />}
      {children}
    </span>
  )
}
