import * as React from 'react';
import type { CommunityView, Proposal, ProposalEvent } from '../../domain/communities';
import { useHubStyles } from '../look/hub-styles';
import { useLoaded } from '../portal/use-loaded';
import { useServiceHub } from '../service-hub-context';
import { LoadedView } from '../states/LoadedView';
import { NoticeBar } from '../states/NoticeBar';
import { DecideDialog } from './DecideDialog';
import { ProposalRow } from './ProposalRow';
import { ProposeDialog } from './ProposeDialog';
import { useCommunityStyles } from './community-styles';
import { communityProblemWords } from './community-words';

interface ProposalsPartProps {
  readonly view: CommunityView;
  readonly onChanged: () => void;
}

/** What was proposed for a community; only for those who may propose or decide. */
export function ProposalsPart(props: ProposalsPartProps): React.ReactElement | null {
  const { view, onChanged } = props;
  const { hub, translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useCommunityStyles();
  const { propose, decide } = view.rights;
  const mayLook = propose.allowed || decide.allowed;
  const { id: communityId } = view.community;
  const load = React.useCallback(
    async () => (mayLook ? hub.communities.proposals({ communityId }) : undefined),
    [hub, communityId, mayLook]
  );
  const { loaded, retry } = useLoaded(load);
  const [isProposing, setProposing] = React.useState(false);
  const [deciding, setDeciding] = React.useState<{ proposal: Proposal; decision: ProposalEvent }>();
  const [said, setSaid] = React.useState<string>();
  if (!mayLook) return null;
  const isOpen =
    loaded.state === 'there' &&
    loaded.value?.ok === true &&
    loaded.value.value.some(({ state }) => state === 'proposed');
  return (
    <section className={styles.part} aria-labelledby="community-proposals">
      <div className={styles.heading}>
        <h2 id="community-proposals" className={styles.groupTitle}>
          {translator.t('communities.proposals.title')}
        </h2>
        {propose.allowed && !isOpen && (
          <button
            type="button"
            className={`${shared.outlineButton} ${styles.notPrinted}`}
            onClick={() => setProposing(true)}
          >
            {translator.t('communities.proposals.make')}
          </button>
        )}
      </div>
      {said !== undefined && <NoticeBar kind="note">{said}</NoticeBar>}
      <LoadedView loaded={loaded} retry={retry} rows={1}>
        {(answer) =>
          answer === undefined ? null : !answer.ok ? (
            <NoticeBar kind="warning">
              {communityProblemWords(answer.problem, translator)}
            </NoticeBar>
          ) : answer.value.length === 0 ? (
            <p className={styles.quiet}>{translator.t('communities.proposals.empty')}</p>
          ) : (
            <ul className={styles.rows}>
              {answer.value.map((proposal) => (
                <ProposalRow
                  key={proposal.id}
                  proposal={proposal}
                  view={view}
                  onDecide={(decision) => setDeciding({ proposal, decision })}
                />
              ))}
            </ul>
          )
        }
      </LoadedView>
      {isProposing && (
        <ProposeDialog
          communityId={communityId}
          onClose={() => setProposing(false)}
          onDone={() => {
            setProposing(false);
            setSaid(translator.t('communities.proposals.sent'));
            retry();
          }}
        />
      )}
      {deciding && (
        <DecideDialog
          {...deciding}
          onClose={() => setDeciding(undefined)}
          onDone={({ kind, state }) => {
            setSaid(translator.t('communities.proposals.decided', { decision: deciding.decision }));
            setDeciding(undefined);
            retry();
            if (state === 'accepted' && (kind === 'close' || kind === 'merge')) onChanged();
          }}
        />
      )}
    </section>
  );
}
