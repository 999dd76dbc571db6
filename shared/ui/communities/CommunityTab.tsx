import * as React from 'react';
import type { CommunityView } from '../../domain/communities';
import { GroupIcon } from '../look/icons';
import { useLoaded } from '../portal/use-loaded';
import { useServiceHub } from '../service-hub-context';
import { LoadedView } from '../states/LoadedView';
import { NoticeBar } from '../states/NoticeBar';
import { StateBox } from '../states/StateBox';
import { AboutPart } from './AboutPart';
import { HealthPart } from './HealthPart';
import { ModerationPart } from './ModerationPart';
import { PartTabs, type PartKey } from './PartTabs';
import { useCommunityStyles } from './community-styles';
import { communityProblemWords, dayWords, nameIn } from './community-words';

/** A community in its channel: what waits for a moderator, how it is doing, and what it is. */
export function CommunityTab({
  communityId,
}: {
  readonly communityId: string;
}): React.ReactElement {
  const { hub, translator } = useServiceHub();
  const load = React.useCallback(() => hub.communities.get({ communityId }), [hub, communityId]);
  const { loaded, retry } = useLoaded(load);
  return (
    <LoadedView loaded={loaded} retry={retry}>
      {(answer) =>
        answer.ok ? (
          <Community view={answer.value} onChanged={retry} />
        ) : (
          <StateBox
            level={2}
            icon={<GroupIcon />}
            title={translator.t('communities.missing.title')}
          >
            <p>{communityProblemWords(answer.problem, translator)}</p>
            <p>{translator.t('communities.missing.text')}</p>
          </StateBox>
        )
      }
    </LoadedView>
  );
}

interface CommunityProps {
  readonly view: CommunityView;
  readonly onChanged: () => void;
}

function Community({ view: read, onChanged }: CommunityProps): React.ReactElement {
  // what was just saved stands until the community is read again
  const [view, setView] = React.useState(read);
  React.useEffect(() => setView(read), [read]);
  const { translator } = useServiceHub();
  const styles = useCommunityStyles();
  const { community, rights, memberCount } = view;
  // Whoever moderates comes for what waits; everybody else to see how it is doing.
  const [part, setPart] = React.useState<PartKey>(
    rights.moderate.allowed ? 'moderation' : 'health'
  );
  const name = nameIn(community.name, translator, community.id);
  const theme = nameIn(view.themeName, translator, community.themeKey);
  const isOver = community.standing === 'merged' || community.standing === 'closed';
  return (
    <>
      <h1 className={styles.title} lang={name.lang}>
        {name.text}
      </h1>
      <div className={styles.facts}>
        <span>
          {translator.t('communities.tab.by', {
            theme: theme.text,
            standing: translator.t(`communities.standings.${community.standing}`),
          })}
        </span>
        {memberCount !== undefined && (
          <span>{translator.t('communities.tab.members', { count: memberCount })}</span>
        )}
        {community.audience === 'external' && (
          <span>{translator.t('communities.tab.external')}</span>
        )}
      </div>
      {isOver && (
        <NoticeBar kind="note">
          {translator.t(
            community.standing === 'merged' ? 'communities.tab.mergedInto' : 'communities.tab.ended'
          )}
        </NoticeBar>
      )}
      {view.reviewDue && (
        <NoticeBar kind="note">
          {translator.t('communities.tab.reviewDue', {
            date: dayWords(community.reviewOn, translator),
          })}
        </NoticeBar>
      )}
      <PartTabs chosen={part} onChoose={setPart}>
        {part === 'moderation' && <ModerationPart view={view} />}
        {part === 'health' && <HealthPart view={view} onChanged={onChanged} />}
        {part === 'about' && <AboutPart view={view} onSaved={setView} />}
      </PartTabs>
    </>
  );
}
