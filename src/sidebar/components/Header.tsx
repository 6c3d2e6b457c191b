import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/page';
import { Icon } from './Icon';

type HeaderProps = {
  readonly title: string;
  readonly onBack?: (() => void) | undefined;
  /** One quiet line under the title. */
  readonly subtitle?: ComponentChildren;
  readonly aside?: ComponentChildren;
};

/** The title of a screen. It takes the focus when its screen opens, so that a keyboard or screen reader starts there. */
export function Header({ title, onBack, subtitle, aside }: HeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <header class="header">
      {onBack && (
        <button type="button" class="icon-btn" onClick={onBack} aria-label={t('app.back')}>
          <Icon name="back" />
        </button>
      )}
      <div class="header-text">
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {subtitle && <p class="muted">{subtitle}</p>}
      </div>
      {aside}
    </header>
  );
}
