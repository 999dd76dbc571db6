import * as React from 'react';
import { skillLevels, type ProfileView, type SkillView } from '../../../domain/people';
import { HubDialog } from '../../look/HubDialog';
import { useHubStyles } from '../../look/hub-styles';
import { LockIcon } from '../../look/icons';
import { LevelSquares } from '../LevelSquares';
import { emptyListQuery } from '../list/list-query';
import { usePeople } from '../people-context';
import { firstNameOf } from '../people-words';
import { usePeopleStyles } from '../people-styles';
import { PlaceLink } from '../PlaceLink';
import { useTerms } from '../use-terms';
import { EvidenceDetails } from './EvidenceDetails';
import { StateOfSkill } from './StateOfSkill';
import { useProfileStyles } from './profile-styles';

interface SkillTableProps {
  readonly view: ProfileView;
}

/** What she knows: theme, level in a word, why the hub says so, and who has confirmed it. */
export function SkillTable({ view }: SkillTableProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const common = usePeopleStyles();
  const styles = useProfileStyles();
  const [isExplained, setExplained] = React.useState(false);
  const title = translator.t('peoplePages.profile.knows', { name: firstNameOf(view.name) });
  return (
    <section className={`${shared.card} ${styles.part}`}>
      <div className={styles.partHead}>
        <h3 className={common.partTitle}>{title}</h3>
        <button
          type="button"
          className={`${shared.quietButton} ${common.notPrinted}`}
          aria-haspopup="dialog"
          onClick={() => setExplained(true)}
        >
          {translator.t('peoplePages.profile.howLevels')}
        </button>
      </div>
      {view.skills.length === 0 ? (
        <p className={`${common.quiet} ${styles.inside}`}>
          {translator.t('peoplePages.profile.noSkills')}
        </p>
      ) : (
        <table className={styles.skills} aria-label={title}>
          <thead className={styles.columnHeads}>
            <tr>
              {(['theme', 'level', 'why', 'confirmed'] as const).map((column) => (
                <th key={column} scope="col">
                  {translator.t(`peoplePages.profile.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.skills.map((skill) => (
              <SkillRow key={skill.themeKey} skill={skill} />
            ))}
          </tbody>
        </table>
      )}
      {isExplained && (
        <HubDialog
          title={translator.t('peoplePages.profile.howLevels')}
          onClose={() => setExplained(false)}
        >
          <p className={common.quiet}>{translator.t('peoplePages.profile.levelsIntro')}</p>
          <ul className={common.plainRows}>
            {skillLevels.map((level) => (
              <li key={level}>
                <LevelSquares level={level} />
                <div>{translator.t(`people.levelsMean.${level}`)}</div>
              </li>
            ))}
          </ul>
        </HubDialog>
      )}
    </section>
  );
}

function SkillRow({ skill }: { readonly skill: SkillView }): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = useProfileStyles();
  const terms = useTerms();
  const { themeKey, level, note } = skill;
  const theme = terms.label(themeKey);
  return (
    <tr>
      <th scope="row">
        <PlaceLink
          to={{ view: 'list', query: { ...emptyListQuery, filter: { themeKeys: [themeKey] } } }}
        >
          {theme}
        </PlaceLink>
        {skill.isHidden && (
          <div className={`${shared.meta} ${styles.sure}`}>
            <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
              <LockIcon />
            </span>
            {translator.t('peoplePages.profile.onlyYou')}
          </div>
        )}
      </th>
      <td>
        {level === undefined ? (
          <span className={shared.meta}>{translator.t('peoplePages.profile.noClaim')}</span>
        ) : (
          <LevelSquares level={level} />
        )}
      </td>
      <td>
        <EvidenceDetails lines={skill.evidence} theme={theme} />
        {note !== undefined && note !== '' && (
          <div className={shared.meta} dir="auto">
            {translator.t('search.result.quoted', { text: note })}
          </div>
        )}
      </td>
      <td>
        <StateOfSkill skill={skill} />
      </td>
    </tr>
  );
}
