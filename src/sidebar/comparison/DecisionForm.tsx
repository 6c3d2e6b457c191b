import { useId, useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { DecisionView, DecisionWord } from '../../rpc/decision';
import { Button } from '../components/Button';
import { SayName } from '../components/SayName';
import { Select } from '../components/Select';
import { TextArea } from '../components/TextArea';

export type DecisionDraft = {
  readonly decision: DecisionWord | '';
  readonly stage: string;
  readonly reason: string;
};

type DecisionFormProps = {
  readonly view: DecisionView;
  readonly draft: DecisionDraft;
  readonly onChange: (draft: DecisionDraft) => void;
  readonly onLook: () => void;
};

/** A decision and its reason; against the rule it asks why. */
export function DecisionForm({ view, draft, onChange, onLook }: DecisionFormProps) {
  const [tried, setTried] = useState(false);
  if (view.approver === '') return <SayName kind="info">{t('decideScreen.nameless')}</SayName>;
  const against = draft.decision !== '' && view.against.includes(draft.decision);
  const noReason = draft.reason.trim() === '';
  const words: readonly DecisionWord[] =
    view.next.length > 0 ? ['advance', 'hold', 'reject'] : ['hold', 'reject'];
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (draft.decision !== '' && !noReason) onLook();
      }}
    >
      <fieldset class="choices">
        <legend>{t('decideScreen.decision')}</legend>
        {words.map((word) => (
          <Choice
            key={word}
            word={word}
            chosen={draft.decision === word}
            onChoose={() => onChange({ ...draft, decision: word })}
          />
        ))}
        {tried && draft.decision === '' && (
          <p class="field-error" role="alert">
            {t('decideScreen.noDecision')}
          </p>
        )}
      </fieldset>
      {draft.decision === 'advance' && (
        <Select
          label={t('decideScreen.to')}
          required
          value={draft.stage === '' ? (view.next[0] ?? '') : draft.stage}
          options={view.next.map((stage) => ({ value: stage, label: stage }))}
          onChange={(stage) => onChange({ ...draft, stage })}
        />
      )}
      <TextArea
        label={t(against ? 'decideScreen.reasonAgainst' : 'decideScreen.reason')}
        hint={t(against ? 'decideScreen.reasonAgainstHint' : 'decideScreen.reasonHint')}
        required
        rows={4}
        maxLength={5000}
        value={draft.reason}
        error={tried && noReason ? t('decideScreen.noReason') : ''}
        onInput={(reason) => onChange({ ...draft, reason })}
      />
      <p class="muted small">{t('decideScreen.by', { approver: view.approver })}</p>
      <div class="actions">
        <Button kind="primary" type="submit">
          {t('decideScreen.look')}
        </Button>
      </div>
    </form>
  );
}

function Choice({
  word,
  chosen,
  onChoose,
}: {
  readonly word: DecisionWord;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}) {
  const id = useId();
  return (
    <div class={chosen ? 'choice is-chosen' : 'choice'}>
      <input
        id={id}
        type="radio"
        name="decision"
        checked={chosen}
        aria-describedby={`${id}-hint`}
        onChange={onChoose}
      />
      <div>
        <label for={id}>{t(`decideScreen.${word}`)}</label>
        <p class="field-hint" id={`${id}-hint`}>
          {t(`decideScreen.${word}Hint`)}
        </p>
      </div>
    </div>
  );
}
