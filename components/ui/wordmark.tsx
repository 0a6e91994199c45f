/** The name of the desk's software, always quieter than the organisation's. */
export function Wordmark({ className = '' }: { className?: string }) {
  return (
    <span className={`inline-flex items-center gap-1.5 font-semibold tracking-tight ${className}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-[0.95em] fill-accent">
        <path d="M2 1h3v5.5h6V1h3v14h-3V9.5H5V15H2z" />
      </svg>
      Habeas
    </span>
  )
}
