import { Field, type FieldProps } from './Field';

export type Option = { readonly value: string; readonly label: string };

type SelectProps = FieldProps & {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
  /** What the blank choice says; without it there is no blank choice. */
  readonly blank?: string | undefined;
};

export function Select(props: SelectProps) {
  return (
    <Field {...props}>
      {(control) => (
        <select
          {...control}
          class="control"
          value={props.value}
          onChange={(event) => props.onChange(event.currentTarget.value)}
        >
          {props.blank !== undefined && <option value="">{props.blank}</option>}
          {props.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
