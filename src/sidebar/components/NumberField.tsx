import { Field, type FieldProps } from './Field';

type NumberFieldProps = FieldProps & {
  /** Kept as typed, so that "0." survives on the way to "0.5"; `''` when blank. */
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly unit?: string | undefined;
  readonly min?: number;
  readonly max?: number;
};

export function NumberField(props: NumberFieldProps) {
  return (
    <Field {...props}>
      {(control) => (
        <span class="control-with-unit">
          <input
            {...control}
            class="control"
            type="number"
            inputmode="decimal"
            step="any"
            min={props.min}
            max={props.max}
            value={props.value}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
          {props.unit && (
            <span class="unit" aria-hidden="true">
              {props.unit}
            </span>
          )}
        </span>
      )}
    </Field>
  );
}
