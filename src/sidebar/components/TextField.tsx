import { useId } from 'preact/hooks';
import { Field, type FieldProps } from './Field';

type TextFieldProps = FieldProps & {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Suggestions; anything else may be typed too. */
  readonly suggestions?: readonly string[];
  readonly autoComplete?: string;
  readonly maxLength?: number;
};

export function TextField(props: TextFieldProps) {
  const list = useId();
  return (
    <Field {...props}>
      {(control) => (
        <>
          <input
            {...control}
            class="control"
            type="text"
            value={props.value}
            autocomplete={props.autoComplete ?? 'off'}
            list={props.suggestions ? list : undefined}
            maxLength={props.maxLength}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
          {props.suggestions && (
            <datalist id={list}>
              {props.suggestions.map((each) => (
                <option key={each} value={each} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}
