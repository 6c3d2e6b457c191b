import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import type { PersonKind } from '../../model/persons';
import type { PersonExport } from '../../rpc/persons';
import { useApp } from '../appContext';
import { type ClientError, call } from '../client';
import { Button } from '../components/Button';
import { Details } from '../components/Details';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { download, htmlFile, jsonFile, plainText } from './exportFile';

type PersonProps = { readonly kind: PersonKind; readonly id: string; readonly name: string };

/** What can be done with somebody's data: a copy of it, and an end to it. */
export function Person(person: PersonProps) {
  const { back, go } = useApp();
  const { kind, id, name } = person;
  return (
    <main>
      <Header title={name} subtitle={`${t(`file.kind.${kind}`)} · ${id}`} onBack={back} />
      <Copy {...person} />
      <section class="stack">
        <h2>{t('person.erase')}</h2>
        <p>{t('person.eraseText')}</p>
        <div class="actions">
          <Button kind="danger" onClick={() => go({ screen: 'erase', kind, id })}>
            {t('person.eraseLook')}
          </Button>
        </div>
      </section>
    </main>
  );
}

type Format = 'html' | 'json';

function Copy({ kind, id, name }: PersonProps) {
  const [busy, setBusy] = useState<Format | null>(null);
  const [problem, setProblem] = useState<ClientError | null>(null);
  const [made, setMade] = useState<{ readonly data: PersonExport; readonly file: string } | null>(null);
  const save = (format: Format) => {
    setBusy(format);
    setProblem(null);
    call('personExport', { kind, id })
      .then((data) => {
        const file = format === 'html' ? htmlFile(data) : jsonFile(data);
        download(file);
        setMade({ data, file: file.name });
      }, setProblem)
      .then(() => setBusy(null));
  };
  return (
    <section class="stack">
      <h2>{t('person.copy')}</h2>
      <p>{t('person.copyText', { name })}</p>
      <div class="actions">
        <Button kind="primary" icon="import" busy={busy === 'html'} onClick={() => save('html')}>
          {t('person.read')}
        </Button>
        <Button busy={busy === 'json'} onClick={() => save('json')}>
          {t('person.data')}
        </Button>
      </div>
      <p class="muted small">{t('person.readHint')}</p>
      <p class="muted small">{t('person.check')}</p>
      {problem && <Failure error={problem} />}
      <p role="status">{made && t('person.saved', { file: made.file })}</p>
      {made && (
        <Details summary={t('person.blocked')}>
          <p class="small">{t('person.blockedText')}</p>
          <textarea
            class="control"
            rows={8}
            readOnly
            aria-label={t('person.asText', { name })}
            value={plainText(made.data)}
            onFocus={(event) => event.currentTarget.select()}
          />
        </Details>
      )}
    </section>
  );
}
