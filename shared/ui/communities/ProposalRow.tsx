import * as React from 'react';
import type {
  CommunityView,
  Proposal,
  ProposalEvent,
  ProposalState,
} from '../../domain/communities';
import { useHubStyles } from '../look/hub-styles';
import { AcceptIcon, CancelIcon, ClockIcon, UndoIcon } from '../look/icons';
import { useServiceHub } from '../service-hub-context';
import { StatusPill, type PillTone } from '../states/StatusPill';
import { Findings } from './Findings';
import { MeasureTable } from './MeasureTable';
import { useCommunityStyles } from './community-styles';
import { findingWords, momentWords, monthWords, nameIn } from './community-words';
import { useOtherCommunity } from './use-other-community';

interface ProposalRowProps {
  readonly proposal: Proposal;
  readonly view: CommunityView;
  readonly onDecide: (decision: ProposalEvent) => void;
}

/** A proposal with its reason, its state, the figures behind it, and what the person may do with it. */
export function ProposalRow({ proposal, view, onDecide }: ProposalRowProps): React.ReactElement {
  const { translator, readerId } = useServiceHub();
  const shared = useHubStyles();
  const styles = useCommunityStyles();
  const { kind, state, data, steps, otherId } = proposal;
  const other = useOtherCommunity(otherId);
  const first = steps[0];
  const last = steps[steps.length - 1];
  const isHubs = first?.by === 'hub';
  const isOwn = first?.by.toLowerCase() === readerId.toLowerCase();
  const kindWords = other
    ? translator.t('communities.proposals.mergeInto', {
        other: nameIn(other.name, translator, other.id).text,
      })
    : translator.t(`communities.proposals.kinds.${kind}`);
  const name = view.people.find(({ personId }) => personId === first?.by)?.name;
  const date = first ? momentWords(first.at, translator, new Date()) : '';
  const month = monthWords(data.health.month, translator);
  return (
    <li className={styles.row}>
      <div className={styles.facts}>
        <StatusPill icon={icons[state]} tone={tones[state]}>
          {translator.t(`communities.proposals.states.${state}`)}
        </StatusPill>
        <span>
          {isHubs
            ? translator.t('communities.proposals.byHub', { kind: kindWords, month })
            : [kindWords, name, date].filter(Boolean).join(' · ')}
        </span>
      </div>
      <p className={styles.text}>
        {isHubs
          ? data.health.suggestion.because
              .map((finding) => findingWords(finding, translator))
              .join(' ')
          : first?.reason}
      </p>
      {last && last !== first && <p className={styles.quiet}>{last.reason}</p>}
      <details>
        <summary>{translator.t('communities.proposals.data', { month })}</summary>
        <Findings health={{ report: data.health, ...(other ? { other } : {}) }} />
        <MeasureTable measures={data.health.measures} month={data.health.month} />
      </details>
      {state === 'proposed' && (
        <div className={styles.actions}>
          {view.rights.decide.allowed && !isOwn && (
            <>
              <button
                type="button"
                className={shared.outlineButton}
                onClick={() => onDecide('accept')}
              >
                {translator.t(
                  kind === 'close' || kind === 'merge'
                    ? 'communities.proposals.acceptEnd'
                    : 'communities.proposals.accept'
                )}
              </button>
              <button
                type="button"
                className={shared.outlineButton}
                onClick={() => onDecide('decline')}
              >
                {translator.t('communities.proposals.decline')}
              </button>
            </>
          )}
          {isOwn && (
            <button
              type="button"
              className={shared.outlineButton}
              onClick={() => onDecide('withdraw')}
            >
              {translator.t('communities.proposals.withdraw')}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

const icons: Readonly<Record<ProposalState, React.ReactElement>> = {
  proposed: <ClockIcon />,
  accepted: <AcceptIcon />,
  declined: <CancelIcon />,
  withdrawn: <UndoIcon />,
};

const tones: Readonly<Record<ProposalState, PillTone>> = {
  proposed: 'warning',
  accepted: 'good',
  declined: 'quiet',
  withdrawn: 'quiet',
};
