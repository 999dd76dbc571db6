import * as React from 'react';
import { useHubStyles } from '../../look/hub-styles';
import { AddIcon } from '../../look/icons';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { hasConsent, type OwnDesk } from './own-desk';
import { SkillDialog } from './SkillDialog';
import { SkillRow } from './SkillRow';
import { SuggestedThemes } from './SuggestedThemes';

/** The themes that she says she knows, each with why and what she can do about it. */
export function SkillsPart({ own, put }: OwnDesk): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const [isAdding, setAdding] = React.useState(false);
  // what is asked about above is answered there
  const skills = own.view.skills.filter(
    ({ state }) => state !== undefined && state !== 'proposed' && state !== 'withdrawn'
  );
  const mayAdd = hasConsent(own);
  const title = translator.t('peopleOwn.skills.title');
  return (
    <section className={shared.card} aria-label={title}>
      <h3 className={styles.partTitle}>{title}</h3>
      {skills.length === 0 ? (
        <p className={styles.quiet}>
          <strong>{translator.t('peopleOwn.skills.none')}.</strong>{' '}
          {translator.t('peopleOwn.skills.noneWhy')}
        </p>
      ) : (
        <ul className={styles.plainRows}>
          {skills.map((skill) => (
            <SkillRow key={skill.themeKey} own={own} put={put} skill={skill} />
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        {mayAdd ? (
          <button type="button" className={shared.outlineButton} onClick={() => setAdding(true)}>
            <span className={shared.icon} aria-hidden="true">
              <AddIcon />
            </span>
            {translator.t('peopleOwn.skills.add')}
          </button>
        ) : (
          <>
            <button
              type="button"
              className={shared.deniedButton}
              aria-disabled="true"
              aria-describedby="hub-own-consent-first"
            >
              {translator.t('peopleOwn.skills.add')}
            </button>
            <span id="hub-own-consent-first" className={shared.meta}>
              {translator.t('peopleOwn.skills.consentFirst')}
            </span>
          </>
        )}
      </div>
      {mayAdd && <SuggestedThemes own={own} put={put} />}
      {isAdding && <SkillDialog own={own} put={put} onClose={() => setAdding(false)} />}
    </section>
  );
}
