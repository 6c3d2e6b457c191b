import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import { type ClientError, call } from '../client';
import { Button } from '../components/Button';
import { Failure } from '../components/Failure';
import { TextField } from '../components/TextField';

/** Asked once, before the first submission is shown. */
export function Who({ onStated }: { readonly onStated: () => void }) {
  const [name, setName] = useState('');
  const [sent, setSent] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ClientError | null>(null);
  const save = () => {
    setSent(true);
    if (name.trim() === '') return;
    setBusy(true);
    setError(null);
    call('statedName', { name })
      .then(onStated, setError)
      .then(() => setBusy(false));
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2>{t('score.who')}</h2>
      <p class="muted">{t('score.whoText')}</p>
      <TextField
        label={t('score.whoLabel')}
        required
        maxLength={80}
        autoComplete="name"
        value={name}
        error={sent && name.trim() === '' ? t('score.whoBlank') : ''}
        onInput={setName}
      />
      {error && <Failure error={error} onRetry={save} />}
      <div class="actions">
        <Button kind="primary" type="submit" busy={busy}>
          {t('score.whoSave')}
        </Button>
      </div>
    </form>
  );
}
