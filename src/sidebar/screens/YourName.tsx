import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import { useApp } from '../appContext';
import { type ClientError, call } from '../client';
import { Button } from '../components/Button';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Skeleton } from '../components/Spinner';
import { TextField } from '../components/TextField';
import { useRemote } from '../useRemote';

/** Who is typing, as they say: Google does not tell under our permissions. */
export function YourName() {
  const { back } = useApp();
  const stated = useRemote('statedName', {});
  return (
    <main>
      <Header title={t('yourName.title')} onBack={back} />
      <p class="muted">{t('yourName.text')}</p>
      {stated.error && <Failure error={stated.error} onRetry={stated.reload} />}
      {stated.value === null && stated.loading && <Skeleton lines={2} />}
      {stated.value !== null && <NameForm stated={stated.value.name} />}
    </main>
  );
}

function NameForm({ stated }: { readonly stated: string }) {
  const { back, finished } = useApp();
  const [name, setName] = useState(stated);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ClientError | null>(null);
  const save = () => {
    setBusy(true);
    setProblem(null);
    call('statedName', { name })
      .then((answer) => {
        const sentence = t(answer.name === '' ? 'yourName.blank' : 'yourName.saved', { name: answer.name });
        finished({ sentence, changeId: null });
        back();
      }, setProblem)
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
      <TextField label={t('yourName.label')} value={name} onInput={setName} autoComplete="name" />
      {problem && <Failure error={problem} onRetry={save} />}
      <div class="actions">
        <Button kind="primary" type="submit" busy={busy}>
          {t('yourName.save')}
        </Button>
      </div>
    </form>
  );
}
