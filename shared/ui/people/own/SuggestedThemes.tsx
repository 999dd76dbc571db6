import * as React from 'react';
import { useHubStyles } from '../../look/hub-styles';
import { AddIcon } from '../../look/icons';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { evidenceWords } from '../people-words';
import { useTerms } from '../use-terms';
import type { OwnDesk } from './own-desk';
import { useOwnStyles } from './own-styles';
import { SkillDialog } from './SkillDialog';

/** Themes that her works or human resources name: hers to add, and nobody else's to say. */
export function SuggestedThemes({ own, put }: OwnDesk): React.ReactElement | null {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const ownStyles = useOwnStyles();
  const terms = useTerms();
  const [adding, setAdding] = React.useState<string>();
  const { suggested } = own;
  if (suggested.length === 0) return null;
  return (
    <div className={ownStyles.part}>
      <h4 className={styles.partTitle}>{translator.t('peopleOwn.skills.suggested')}</h4>
      <p className={styles.quiet}>{translator.t('peopleOwn.skills.suggestedText')}</p>
      <ul className={styles.plainRows}>
        {suggested.map(({ themeKey, evidence }) => (
          <li key={themeKey}>
            <button
              type="button"
              className={shared.quietButton}
              onClick={() => setAdding(themeKey)}
            >
              <span className={shared.icon} aria-hidden="true">
                <AddIcon />
              </span>
              {translator.t('peopleOwn.skills.addThis', { theme: terms.label(themeKey) })}
            </button>
            <div className={shared.meta}>
              {evidence.length === 0
                ? translator.t('peopleOwn.skills.suggestedByHr')
                : evidenceWords(evidence, translator)}
            </div>
          </li>
        ))}
      </ul>
      {adding !== undefined && (
        <SkillDialog
          own={own}
          put={put}
          skill={{ themeKey: adding, isHidden: false }}
          onClose={() => setAdding(undefined)}
        />
      )}
    </div>
  );
}
