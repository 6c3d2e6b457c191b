import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../i18n/page';

/** What every labelled control takes. */
export type FieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong and what to do, one sentence; `''` or absent when nothing is. */
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
};

export type ControlProps = {
  readonly id: string;
  readonly required: boolean;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

/** Label above, hint and error below, tied to the control by ids. */
export function Field(
  props: FieldProps & { readonly children: (control: ControlProps) => ComponentChildren },
) {
  const id = useId();
  const wrong = props.error !== undefined && props.error !== '';
  const describedBy = [props.hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={wrong ? 'field is-wrong' : 'field'}>
      <label class="field-label" for={id}>
        {props.label}
        {!props.required && <span class="field-optional"> ({t('app.optional')})</span>}
      </label>
      {props.children({
        id,
        required: props.required ?? false,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': wrong || undefined,
      })}
      {props.hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {wrong && (
        <p class="field-error" id={`${id}-error`}>
          {props.error}
        </p>
      )}
    </div>
  );
}
