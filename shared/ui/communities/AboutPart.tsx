import * as React from 'react';
import type { CommunityView, ModeratorTerm } from '../../domain/communities';
import { useHubStyles } from '../look/hub-styles';
import { EditIcon } from '../look/icons';
import { useServiceHub } from '../service-hub-context';
import { NoticeBar } from '../states/NoticeBar';
import { RecordEditor } from './RecordEditor';
import { useCommunityStyles } from './community-styles';
import { dayWords, nameIn } from './community-words';

interface AboutPartProps {
  readonly view: CommunityView;
  readonly onSaved: (view: CommunityView) => void;
}

/** What a community is for, who cares for it and until when; whoever may edit it does so here. */
export function AboutPart({ view, onSaved }: AboutPartProps): React.ReactElement {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useCommunityStyles();
  const [isEditing, setEditing] = React.useState(false);
  const [isSaved, setSaved] = React.useState(false);
  const isOver = view.community.standing === 'merged' || view.community.standing === 'closed';
  if (isEditing) {
    return (
      <div className={shared.card}>
        <h2 className={styles.partTitle}>{translator.t('communities.edit.title')}</h2>
        <RecordEditor
          view={view}
          onClose={() => setEditing(false)}
          onSaved={(saved) => {
            setEditing(false);
            setSaved(true);
            onSaved(saved);
          }}
        />
      </div>
    );
  }
  return (
    <>
      {isSaved && <NoticeBar kind="note">{translator.t('communities.edit.saved')}</NoticeBar>}
      {view.rights.edit.allowed && !isOver && (
        <div className={styles.above}>
          <button
            type="button"
            className={shared.outlineButton}
            onClick={() => {
              setSaved(false);
              setEditing(true);
            }}
          >
            <span className={shared.icon} aria-hidden="true">
              <EditIcon />
            </span>
            {translator.t('communities.edit.open')}
          </button>
        </div>
      )}
      <Facts view={view} />
    </>
  );
}

function Facts({ view }: { readonly view: CommunityView }): React.ReactElement {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useCommunityStyles();
  const { community } = view;
  const purpose = nameIn(community.purpose, translator);
  const nameOf = (personId: string): string =>
    view.people.find((person) => person.personId === personId)?.name ||
    translator.t('communities.about.gone');
  const termWords = ({ personId, from, until }: ModeratorTerm): string => {
    const today = new Date().toISOString().slice(0, 10);
    const key = until < today ? 'ended' : from > today ? 'coming' : 'until';
    return translator.t(`communities.about.${key}`, {
      name: nameOf(personId),
      date: dayWords(key === 'coming' ? from : until, translator),
    });
  };
  return (
    <div className={shared.card}>
      <dl className={styles.terms}>
        <Entry term={translator.t('communities.about.purpose')}>
          <span lang={purpose.lang}>{purpose.text}</span>
        </Entry>
        <Entry term={translator.t('communities.about.supervisors')}>
          {translator.list(community.supervisors.map(nameOf))}
        </Entry>
        <Entry term={translator.t('communities.about.moderators')}>
          {community.moderators.map((term) => (
            <div key={`${term.personId} ${term.from}`}>{termWords(term)}</div>
          ))}
        </Entry>
        <Entry term={translator.t('communities.about.stage')}>
          {translator.t(`communities.standings.${community.standing}`)}
        </Entry>
        <Entry term={translator.t('communities.about.rhythm')}>
          {translator.t(`communities.rhythms.${community.rhythm}`)}
        </Entry>
        <Entry term={translator.t('communities.about.languages')}>
          {translator.list(community.languages.map((one) => translator.t(`languages.name.${one}`)))}
        </Entry>
        {community.governance !== undefined && (
          <Entry term={translator.t('communities.about.governance')}>{community.governance}</Entry>
        )}
        {community.audienceAnalysis !== undefined && (
          <Entry term={translator.t('communities.about.audienceAnalysis')}>
            {community.audienceAnalysis}
          </Entry>
        )}
        {community.poemLink !== undefined && (
          <Entry term={translator.t('communities.about.poem')}>
            <a className={shared.link} href={community.poemLink} target="_blank" rel="noreferrer">
              {translator.t('communities.about.poemLink')}
            </a>
          </Entry>
        )}
        <Entry term={translator.t('communities.about.reviewOn')}>
          {dayWords(community.reviewOn, translator)}
        </Entry>
      </dl>
    </div>
  );
}

interface EntryProps {
  readonly term: string;
  readonly children: React.ReactNode;
}

function Entry({ term, children }: EntryProps): React.ReactElement {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
