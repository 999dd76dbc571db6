import * as React from 'react';
import type { EvidenceKind, ProfileView } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import {
  EducationIcon,
  GroupIcon,
  LightbulbIcon,
  OfficeChatIcon,
  TagIcon,
  TextDocumentIcon,
} from '../../look/icons';
import { usePeople } from '../people-context';
import { firstNameOf, yearOf } from '../people-words';
import { usePeopleStyles } from '../people-styles';
import { useProfileStyles } from './profile-styles';

const icons: Readonly<Record<EvidenceKind, React.ComponentType>> = {
  document: TextDocumentIcon,
  practice: LightbulbIcon,
  reuse: LightbulbIcon,
  answer: OfficeChatIcon,
  community: GroupIcon,
  project: TagIcon,
  event: EducationIcon,
};

interface WorksPartProps {
  readonly view: ProfileView;
}

/** Works that she chose to stand for her, and the latest ones that the hub knows. */
export function WorksPart({ view }: WorksPartProps): React.ReactElement {
  const { translator } = usePeople();
  const name = firstNameOf(view.name);
  const chosen = new Set(view.works.map(({ url }) => url));
  const recent = view.recent.filter(({ url }) => !chosen.has(url));
  return (
    <>
      {view.works.length > 0 && (
        <WorkList
          title={translator.t('peoplePages.profile.works', { name })}
          note={translator.t('peoplePages.profile.chosen', { name })}
          works={view.works}
        />
      )}
      {(recent.length > 0 || view.works.length === 0) && (
        <WorkList title={translator.t('peoplePages.profile.recent')} works={recent} />
      )}
    </>
  );
}

interface WorkListProps {
  readonly title: string;
  readonly note?: string;
  readonly works: readonly {
    readonly kind: EvidenceKind;
    readonly title: string;
    readonly url: string;
    readonly on?: string;
  }[];
}

function WorkList({ title, note, works }: WorkListProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const common = usePeopleStyles();
  const styles = useProfileStyles();
  return (
    <section className={`${shared.card} ${styles.part}`}>
      <div className={styles.partHead}>
        <h3 className={common.partTitle}>{title}</h3>
        {note !== undefined && <span className={shared.meta}>{note}</span>}
      </div>
      {works.length === 0 && (
        <p className={`${common.quiet} ${styles.inside}`}>
          {translator.t('peoplePages.profile.noWorks')}
        </p>
      )}
      <ul className={styles.list}>
        {works.map(({ kind, title: called, url, on }) => {
          const Icon = icons[kind];
          const meta = [
            translator.t(`people.works.${kind}`),
            ...(on === undefined ? [] : [yearOf(on)]),
          ];
          return (
            <li key={url} className={styles.work}>
              <span className={`${shared.icon} ${styles.workIcon}`} aria-hidden="true">
                <Icon />
              </span>
              <div>
                <a className={shared.link} href={url}>
                  {called}
                </a>
                <div className={shared.meta}>{meta.join(' · ')}</div>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
