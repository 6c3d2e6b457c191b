import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/page';
import { useFocus } from '../useFocus';
import { Icon } from './Icon';

type HeaderProps = {
  readonly title: string;
  readonly onBack?: (() => void) | undefined;
  /** One quiet line under the title. */
  readonly subtitle?: ComponentChildren;
  readonly before?: ComponentChildren;
  readonly aside?: ComponentChildren;
};

/** The title of a screen. It takes the focus when its screen opens, so that a keyboard or screen reader starts there. */
export function Header({ title, onBack, subtitle, before, aside }: HeaderProps) {
  const heading = useFocus<HTMLHeadingElement>();
  return (
    <header class="header">
      {before}
      {onBack && (
        <button type="button" class="icon-btn" onClick={onBack} aria-label={t('app.back')}>
          <Icon name="back" />
        </button>
      )}
      <div class="header-text">
        <div class="title-row">
          <h1 tabIndex={-1} ref={heading}>
            {title}
          </h1>
          {aside}
        </div>
        {subtitle && <p class="muted">{subtitle}</p>}
      </div>
    </header>
  );
}
