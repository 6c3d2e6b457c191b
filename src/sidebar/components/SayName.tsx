import { t } from '../../i18n/page';
import { useApp } from '../appContext';
import { Button } from './Button';
import { Notice, type NoticeProps } from './Notice';

/** Why a name is wanted, and the way to the screen on which it is said. */
export function SayName({ kind, children }: Pick<NoticeProps, 'kind' | 'children'>) {
  const { go } = useApp();
  return (
    <Notice
      kind={kind}
      actions={
        <Button small onClick={() => go({ screen: 'yourName' })}>
          {t('yourName.say')}
        </Button>
      }
    >
      {children}
    </Notice>
  );
}
