import * as React from 'react';
import type { ProfileView } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { ContactIcon } from '../../look/icons';
import { useLoaded } from '../../portal/use-loaded';
import { LoadedView } from '../../states/LoadedView';
import { NoticeBar } from '../../states/NoticeBar';
import { StateBox } from '../../states/StateBox';
import { MissingNotice } from '../MissingNotice';
import { usePeople } from '../people-context';
import { firstNameOf, peopleProblemWords } from '../people-words';
import { usePeopleStyles } from '../people-styles';
import { PersonLink } from '../PersonLink';
import { PlaceLink } from '../PlaceLink';
import { ProfileHead } from './ProfileHead';
import { ProfileRail } from './ProfileRail';
import { useProfileStyles } from './profile-styles';
import { SkillTable } from './SkillTable';
import { WorksPart } from './WorksPart';

export interface ProfilePageProps {
  readonly personId: string;
}

/** One person: what she does and knows, why the hub says so, and how to turn to her. */
export function ProfilePage({ personId }: ProfilePageProps): React.ReactElement {
  const { people, translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const load = React.useCallback(() => people.profile({ personId }), [people, personId]);
  const { loaded, retry } = useLoaded(load);
  return (
    <LoadedView loaded={loaded} retry={retry} rows={3}>
      {(result) =>
        result.ok ? (
          <OneProfile view={result.value} onRetry={retry} />
        ) : (
          <StateBox
            level={2}
            icon={<ContactIcon />}
            title={translator.t('peoplePages.profile.missing')}
            action={
              <PlaceLink
                to={{ view: 'list' }}
                className={`${shared.primaryButton} ${styles.linkButton}`}
              >
                {translator.t('peoplePages.nav.list')}
              </PlaceLink>
            }
          >
            <p>
              {result.problem.code === 'people.not-found'
                ? translator.t('peoplePages.profile.missingWhy')
                : peopleProblemWords(result.problem, translator)}
            </p>
          </StateBox>
        )
      }
    </LoadedView>
  );
}

interface OneProfileProps {
  readonly view: ProfileView;
  readonly onRetry: () => void;
}

function OneProfile({ view, onRetry }: OneProfileProps): React.ReactElement {
  const { translator, me } = usePeople();
  const styles = usePeopleStyles();
  const isOwn = view.personId === me.personId;
  return (
    <article>
      {isOwn && <NoticeBar kind="note">{translator.t('peoplePages.profile.own')}</NoticeBar>}
      {view.isFormer && <FormerNotice view={view} />}
      <MissingNotice missing={view.missing} onRetry={onRetry} />
      <ProfileHead view={view} isOwn={isOwn} />
      <div className={styles.columns}>
        <div className={styles.stack}>
          <SkillTable view={view} />
          <AboutPart view={view} />
          <WorksPart view={view} />
        </div>
        <ProfileRail view={view} isOwn={isOwn} />
      </div>
    </article>
  );
}

function FormerNotice({ view }: Pick<OneProfileProps, 'view'>): React.ReactElement {
  const { translator } = usePeople();
  const styles = usePeopleStyles();
  const { name, successor } = view;
  return (
    <NoticeBar kind="note">
      {translator.t('peoplePages.profile.former', { name })}
      {successor && (
        <>
          {' '}
          {translator.t('peoplePages.profile.successor')}{' '}
          <PersonLink person={successor} className={styles.linkInText} />
        </>
      )}
    </NoticeBar>
  );
}

/** What she says of herself, in her words. */
function AboutPart({ view }: Pick<OneProfileProps, 'view'>): React.ReactElement | null {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const own = useProfileStyles();
  if (view.about.trim() === '') return null;
  return (
    <section className={`${shared.card} ${own.part}`}>
      <div className={own.partHead}>
        <h3 className={styles.partTitle}>
          {translator.t('peoplePages.profile.about', { name: firstNameOf(view.name) })}
        </h3>
      </div>
      <div className={own.inside}>
        {/* in whatever language she wrote it */}
        <p className={styles.text} dir="auto">
          {view.about}
        </p>
      </div>
    </section>
  );
}
