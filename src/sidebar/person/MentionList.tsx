import { t } from '../../i18n/page';
import type { Mentions } from '../../model/traces';
import { Details } from '../components/Details';

/** Cells that mention somebody and are not ours to change. */
export function MentionList({ mentions }: { readonly mentions: Mentions }) {
  const { places, more, unread } = mentions;
  return (
    <>
      {places.length > 0 && (
        <Details
          summary={t('erase.mentions', { count: places.length + more })}
          open={places.some(({ sure }) => sure)}
        >
          <p>{t('erase.mentionsText')}</p>
          <ul class="mentions">
            {places.map(({ sheet, cell, text, sure }) => (
              <li key={`${sheet}!${cell}`}>
                <strong>
                  {sheet}, {cell}
                </strong>
                <q>{text}</q>
                {!sure && <span class="muted small">{t('erase.maybe')}</span>}
              </li>
            ))}
          </ul>
          {more > 0 && <p class="muted small">{t('erase.moreMentions', { count: more })}</p>}
        </Details>
      )}
      {unread.length > 0 && <p class="small">{t('erase.unread', { sheets: unread.join(', ') })}</p>}
    </>
  );
}
