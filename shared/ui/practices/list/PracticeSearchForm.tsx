import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import { useHubStyles } from '../../look/hub-styles';
import { SearchIcon } from '../../look/icons';
import { useElementId } from '../../look/use-element-id';
import { usePractices } from '../practices-context';

const styles = mergeStyleSets({
  form: {
    marginBottom: 16,
    selectors: { '@media print': { display: 'none' } },
  },
  label: { display: 'block', marginBottom: 4, fontWeight: 600 },
  row: { display: 'flex', gap: 8 },
});

interface PracticeSearchFormProps {
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

/** Words to look for among the practices. What was typed stays, whatever happens to the search. */
export function PracticeSearchForm(props: PracticeSearchFormProps): React.ReactElement {
  const { text, onSearch } = props;
  const { translator } = usePractices();
  const shared = useHubStyles();
  const [typed, setTyped] = React.useState(text);
  React.useEffect(() => setTyped(text), [text]);
  const fieldId = useElementId('practices');
  return (
    <form
      role="search"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed);
      }}
    >
      <label htmlFor={fieldId} className={styles.label}>
        {translator.t('practicePages.list.search')}
      </label>
      <div className={styles.row}>
        <input
          id={fieldId}
          type="search"
          className={shared.field}
          value={typed}
          placeholder={translator.t('practicePages.list.searchHelp')}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit" className={shared.outlineButton}>
          <span className={shared.icon} aria-hidden="true">
            <SearchIcon />
          </span>
          {translator.t('practicePages.list.submit')}
        </button>
      </div>
    </form>
  );
}
