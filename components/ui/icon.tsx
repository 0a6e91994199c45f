/**
 * Outlines from Lucide (ISC licence). They are copied here because the package's own components
 * are client components, and the public pages ship none.
 */
const OUTLINES = {
  'octagon-alert':
    'M12 16h.01M12 8v4M15.312 2a2 2 0 0 1 1.414.586l4.688 4.688A2 2 0 0 1 22 8.688v6.624a2 2 0 0 1-.586 1.414l-4.688 4.688a2 2 0 0 1-1.414.586H8.688a2 2 0 0 1-1.414-.586l-4.688-4.688A2 2 0 0 1 2 15.312V8.688a2 2 0 0 1 .586-1.414l4.688-4.688A2 2 0 0 1 8.688 2z',
  'alarm-clock':
    'M20 13a8 8 0 1 1-16 0a8 8 0 0 1 16 0M12 9v4l2 2M5 3 2 6M22 6l-3-3M6.38 18.7 4 21M17.64 18.67 20 21',
  'triangle-alert':
    'm21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01',
  'circle-pause': 'M22 12a10 10 0 1 1-20 0a10 10 0 0 1 20 0M10 15V9M14 15V9',
  'calendar-plus':
    'M16 18h6M16 2v3M19 15v6M21 11.5V5a2 2 0 00-2-2H5a2 2 0 00-2 2v14a2 2 0 002 2h8.3M3 9h18M8 2v3',
  circle: 'M22 12a10 10 0 1 1-20 0a10 10 0 0 1 20 0',
  'circle-check': 'M22 12a10 10 0 1 1-20 0a10 10 0 0 1 20 0M16 9l-5.5 5.5L8 12',
  'circle-alert': 'M22 12a10 10 0 1 1-20 0a10 10 0 0 1 20 0M12 8v4M12 16h.01',
  info: 'M22 12a10 10 0 1 1-20 0a10 10 0 0 1 20 0M12 16v-4M12 8h.01',
  'arrow-left': 'm12 19-7-7 7-7M19 12H5',
  'chevron-down': 'm6 9 6 6 6-6',
  'chevron-right': 'm9 18 6-6-6-6',
  check: 'M20 6 9 17l-5-5',
  download: 'M12 15V3M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4M7 10l5 5 5-5',
  mail: 'm22 7-8.991 5.727a2 2 0 0 1-2.009 0L2 7M4 4h16a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z',
  lock: 'M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM7 11V7a5 5 0 0 1 10 0v4',
  'sticky-note': 'M16 3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2V8ZM15 3v4a2 2 0 0 0 2 2h4',
  search: 'm21 21-4.34-4.34M19 11a8 8 0 1 1-16 0a8 8 0 0 1 16 0',
} as const

export type IconName = keyof typeof OUTLINES

/** Always beside words that say the same, so it is hidden from assistive technology. */
export function Icon({ name, className = 'size-[1.15em]' }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={`shrink-0 ${className}`}
    >
      <path d={OUTLINES[name]} />
    </svg>
  )
}
