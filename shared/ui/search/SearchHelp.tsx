import * as React from 'react';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import { HelpIcon } from '../look/icons';
import { useElementId } from '../look/use-element-id';
import { useFormStyles } from './form-styles';

const LINES = ['words', 'phrase', 'minus', 'or', 'theme', 'year', 'author'] as const;

/** How to search, in words and with examples, unfolded on request. */
export function SearchHelp(): React.ReactElement {
  const { translator } = useHub();
  const shared = useHubStyles();
  const styles = useFormStyles();
  const [open, setOpen] = React.useState(false);
  const helpId = useElementId('help');
  return (
    <>
      <button
        type="button"
        className={`${shared.quietButton} ${styles.helpButton}`}
        aria-expanded={open}
        aria-controls={open ? helpId : undefined}
        title={translator.t('search.help.open')}
        onClick={() => setOpen(!open)}
      >
        <span className={shared.icon} aria-hidden="true">
          <HelpIcon />
        </span>
        <span className={shared.wordFromMedium}>{translator.t('search.help.open')}</span>
      </button>
      {open && (
        <div id={helpId} className={`${shared.card} ${styles.helpPanel}`}>
          <p className={styles.helpIntro}>{translator.t('search.help.intro')}</p>
          <table className={styles.helpTable}>
            <caption className={shared.forReaders}>{translator.t('search.help.open')}</caption>
            <thead>
              <tr>
                <th scope="col">{translator.t('search.help.write')}</th>
                <th scope="col">{translator.t('search.help.get')}</th>
              </tr>
            </thead>
            <tbody>
              {LINES.map((line) => (
                <tr key={line}>
                  <th scope="row">{translator.t(`search.help.${line}Example`)}</th>
                  <td>{translator.t(`search.help.${line}Meaning`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={shared.meta}>{translator.t('search.help.more')}</p>
        </div>
      )}
    </>
  );
}
