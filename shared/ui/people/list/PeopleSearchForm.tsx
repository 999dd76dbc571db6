import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import { useHubStyles } from '../../look/hub-styles';
import { SearchIcon } from '../../look/icons';
import { useElementId } from '../../look/use-element-id';
import { usePeople } from '../people-context';
import { mostWords } from './list-query';

const styles = mergeStyleSets({
  form: { marginBottom: 12, selectors: { '@media print': { display: 'none' } } },
  label: { display: 'block', marginBottom: 4, fontWeight: 600 },
  row: { display: 'flex', gap: 8 },
});

interface PeopleSearchFormProps {
  readonly words: string;
  readonly onType: (words: string) => void;
  /** Enter: what was typed is a step to go back to. */
  readonly onSearch: () => void;
}

/** A theme, a name or a post; the list follows while one types. */
export function PeopleSearchForm(props: PeopleSearchFormProps): React.ReactElement {
  const { words, onType, onSearch } = props;
  const { translator } = usePeople();
  const shared = useHubStyles();
  const fieldId = useElementId('people');
  return (
    <form
      role="search"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch();
      }}
    >
      <label htmlFor={fieldId} className={styles.label}>
        {translator.t('peoplePages.list.search')}
      </label>
      <div className={styles.row}>
        <input
          id={fieldId}
          type="search"
          className={shared.field}
          value={words}
          maxLength={mostWords}
          autoComplete="off"
          spellCheck={false}
          placeholder={translator.t('peoplePages.list.searchHelp')}
          onChange={({ target }) => onType(target.value)}
        />
        <button type="submit" className={shared.outlineButton}>
          <span className={shared.icon} aria-hidden="true">
            <SearchIcon />
          </span>
          <span className={shared.wordFromMedium}>{translator.t('peoplePages.list.submit')}</span>
        </button>
      </div>
    </form>
  );
}
