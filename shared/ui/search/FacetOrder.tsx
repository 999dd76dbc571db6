import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import type { Facet } from '../../domain/search';
import { ChevronDownIcon, ChevronUpIcon } from '../look/icons';
import { moveFacet, switchFacet, type FacetChoice } from './facet-choices';

/** The words of the pane; SPFx keeps them apart from the hub's own catalogue. */
export interface FacetOrderWords {
  readonly facets: Readonly<Record<Facet, string>>;
  readonly moveUp: string;
  readonly moveDown: string;
  /** With `{place}` and `{count}`. */
  readonly moved: string;
}

interface FacetOrderProps {
  readonly choices: readonly FacetChoice[];
  readonly words: FacetOrderWords;
  readonly onChange: (choices: readonly FacetChoice[]) => void;
}

const styles = mergeStyleSets({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', alignItems: 'center', gap: 4, minHeight: 36 },
  label: { display: 'flex', flex: 1, alignItems: 'center', gap: 8, cursor: 'pointer' },
  button: {
    width: 28,
    height: 28,
    padding: 8,
    border: '1px solid transparent',
    borderRadius: 2,
    background: 'none',
    color: 'inherit',
    cursor: 'pointer',
    selectors: {
      ':hover': { borderColor: 'currentColor' },
      ':focus-visible': { outline: '2px solid currentColor' },
      '&[aria-disabled=true]': { opacity: 0.4, cursor: 'default' },
      svg: { display: 'block', width: 10, height: 10, fill: 'currentColor' },
    },
  },
  forReaders: {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
  },
});

/** Which facets a page shows, and in which order: for editors, in the property pane. */
export function FacetOrder({ choices, words, onChange }: FacetOrderProps): React.ReactElement {
  const [said, setSaid] = React.useState('');
  const pressed = React.useRef<HTMLButtonElement>();
  // a row that changes its place in the document loses the focus
  React.useEffect(() => pressed.current?.focus(), [choices]);

  const move = (key: Facet, by: -1 | 1, button: HTMLButtonElement): void => {
    const next = moveFacet(choices, key, by);
    if (next === choices) return;
    pressed.current = button;
    const place = next.findIndex((choice) => choice.key === key) + 1;
    setSaid(
      `${words.facets[key]}: ${words.moved
        .replace('{place}', String(place))
        .replace('{count}', String(next.length))}`
    );
    onChange(next);
  };

  return (
    <div>
      <ol className={styles.list}>
        {choices.map(({ key, shown }, place) => (
          <li key={key} className={styles.row}>
            <label className={styles.label}>
              <input
                type="checkbox"
                checked={shown}
                onChange={() => {
                  pressed.current = undefined;
                  onChange(switchFacet(choices, key));
                }}
              />
              {words.facets[key]}
            </label>
            {([-1, 1] as const).map((by) => {
              const name = `${by < 0 ? words.moveUp : words.moveDown}: ${words.facets[key]}`;
              return (
                <button
                  key={by}
                  type="button"
                  className={styles.button}
                  aria-label={name}
                  title={name}
                  aria-disabled={choices[place + by] === undefined}
                  onClick={(event) => move(key, by, event.currentTarget)}
                >
                  {by < 0 ? <ChevronUpIcon /> : <ChevronDownIcon />}
                </button>
              );
            })}
          </li>
        ))}
      </ol>
      <p role="status" className={styles.forReaders}>
        {said}
      </p>
    </div>
  );
}
