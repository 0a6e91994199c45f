import { type ChoiceProps, Option } from './option'

/** A choice that excludes the others of its name. Stands inside a Fieldset. */
export function Radio(props: ChoiceProps) {
  return <Option type="radio" {...props} />
}
