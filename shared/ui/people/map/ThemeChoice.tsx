import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import { useHubStyles } from '../../look/hub-styles';
import { useElementId } from '../../look/use-element-id';
import { usePeople } from '../people-context';
import { useTerms } from '../use-terms';
import { themesWithParts } from './themes-with-parts';

const styles = mergeStyleSets({
  form: { display: 'flex', flex: '1 1 auto', flexWrap: 'wrap', alignItems: 'center', gap: 8 },
  // as wide as its longest theme it would take the whole line
  choice: { flex: '0 1 320px', minWidth: 0 },
});

interface ThemeChoiceProps {
  /** Empty for all themes. */
  readonly themeKey: string;
  readonly label: string;
  /** What no choice is called. */
  readonly every: string;
  readonly onChoose: (themeKey: string) => void;
}

/**
 * A theme to look at. It goes there when the button is pressed: with the keyboard one passes through
 * many themes before the right one.
 */
export function ThemeChoice(props: ThemeChoiceProps): React.ReactElement | null {
  const { themeKey, label, every, onChoose } = props;
  const { translator } = usePeople();
  const shared = useHubStyles();
  const terms = useTerms();
  const id = useElementId('theme');
  const [chosen, setChosen] = React.useState(themeKey);
  // without the names of themes there is nothing to choose from
  if (!terms.vocabulary) return null;
  const choices = themesWithParts(terms.vocabulary, translator.locale);
  const isListed = themeKey === '' || choices.some(({ key }) => key === themeKey);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(chosen);
      }}
    >
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={`${shared.field} ${styles.choice}`}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
      >
        <option value="">{every}</option>
        {!isListed && <option value={themeKey}>{terms.label(themeKey)}</option>}
        {choices.map(({ key, label: words }) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
      <button type="submit" className={shared.outlineButton}>
        {translator.t('peopleMaps.map.show')}
      </button>
    </form>
  );
}
