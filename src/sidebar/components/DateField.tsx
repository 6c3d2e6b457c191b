import { Field, type FieldProps } from './Field';

type DateFieldProps = FieldProps & {
  /** ISO date, `''` when blank. */
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly min?: string;
  readonly max?: string;
};

export function DateField(props: DateFieldProps) {
  return (
    <Field {...props}>
      {(control) => (
        <input
          {...control}
          class="control"
          type="date"
          value={props.value}
          min={props.min}
          max={props.max}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
