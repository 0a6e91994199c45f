import type { ComponentProps } from 'react'
import { type ButtonTone, buttonLook } from './button-look'

type Props = ComponentProps<'a'> & { tone?: ButtonTone }

/** A link that looks like a button. It still only opens a page. */
export function LinkButton({ tone = 'primary', className, children, ...rest }: Props) {
  return (
    <a className={buttonLook(tone, className)} {...rest}>
      {children}
    </a>
  )
}
