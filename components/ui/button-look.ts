export type ButtonTone = 'primary' | 'secondary' | 'danger' | 'quiet'

const BASE =
  'inline-flex min-h-(--target) cursor-pointer items-center justify-center gap-2 rounded-md px-5 py-2 text-center font-semibold no-underline motion-safe:transition-colors disabled:cursor-not-allowed disabled:opacity-60 print:hidden'

const TONES: Record<ButtonTone, string> = {
  primary: 'border border-transparent bg-accent text-accent-ink hover:bg-accent-hover',
  secondary: 'border border-edge bg-surface text-ink hover:border-ink',
  danger: 'border border-transparent bg-danger text-danger-ink hover:bg-danger-hover',
  quiet:
    'border border-transparent px-2 font-normal text-link underline underline-offset-4 hover:decoration-2',
}

/** The classes that buttons and links that look like buttons share. */
export function buttonLook(tone: ButtonTone, className = ''): string {
  return `${BASE} ${TONES[tone]} ${className}`
}
