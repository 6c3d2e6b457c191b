import { useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import { useApp } from '../appContext';
import { Failure } from '../components/Failure';
import { Header } from '../components/Header';
import { Skeleton } from '../components/Spinner';
import '../rubrics/rubrics.css';
import { useRemote } from '../useRemote';
import { ReviseForm } from './ReviseForm';
import { ScoreForm } from './ScoreForm';
import { ScoreRead } from './ScoreRead';
import './scoring.css';

type ScoreSheetProps = { readonly taskId: string; readonly alias: string };

/** One submission: to score while nothing is submitted, then to read and to revise. */
export function ScoreSheet({ taskId, alias }: ScoreSheetProps) {
  const { back } = useApp();
  const read = useRemote('scoreSheet', { taskId });
  const [revising, setRevising] = useState(false);
  const sheet = read.value;
  if (sheet === null || read.error) {
    return (
      <main>
        <Header title={alias} subtitle={t('score.title')} onBack={back} />
        {read.error ? <Failure error={read.error} onRetry={read.reload} /> : <Skeleton lines={5} />}
      </main>
    );
  }
  if (sheet.state === 'open') return <ScoreForm key={sheet.opened} sheet={sheet} onReload={read.reload} />;
  if (!revising) {
    return <ScoreRead sheet={sheet} onRevise={() => setRevising(true)} onReload={read.reload} />;
  }
  const close = () => {
    setRevising(false);
    read.reload();
  };
  return <ReviseForm key={sheet.opened} sheet={sheet} onClose={close} />;
}
