import { useId, useState } from 'preact/hooks';
import { t } from '../../i18n/page';
import { Details } from '../components/Details';
import { type FoundGroup, findFunctions } from './find';

function Group({ group }: { readonly group: FoundGroup }) {
  return (
    <dl class="help-functions">
      {group.functions.map(({ name, sentence }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>{sentence}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Every function in its group, closed; open where a search finds something in it. */
export function FunctionList() {
  const [query, setQuery] = useState('');
  const id = useId();
  const found = findFunctions(query);
  const searching = query.trim() !== '';
  return (
    <div class="help-find">
      <label class="field-label" for={id}>
        {t('help.functionsFind')}
      </label>
      <input
        id={id}
        class="control"
        type="search"
        value={query}
        autocomplete="off"
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <div aria-live="polite">
        {found.length === 0 && <p class="muted">{t('help.functionsNone', { text: query.trim() })}</p>}
        {found.map((group) => (
          <Details
            key={`${group.id} ${searching}`}
            summary={`${t(`fn.group.${group.id}`)} (${group.functions.length})`}
            open={searching}
          >
            <Group group={group} />
          </Details>
        ))}
      </div>
    </div>
  );
}
