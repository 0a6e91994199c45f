import type { ComponentProps } from 'react'
import { type ButtonTone, buttonLook } from './button-look'

type Props = ComponentProps<'button'> & { tone?: ButtonTone }

/** Submits its form unless told otherwise. One primary button a page. */
export function Button({ tone = 'primary', type = 'submit', className, ...rest }: Props) {
  return <button type={type} className={buttonLook(tone, className)} {...rest} />
}
