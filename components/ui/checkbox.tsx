import { type ChoiceProps, Option } from './option'

/** A choice beside which others may stand. Several share a name inside a Fieldset. */
export function Checkbox(props: ChoiceProps) {
  return <Option type="checkbox" {...props} />
}
