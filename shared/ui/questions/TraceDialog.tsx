import * as React from 'react';
import type { TraceEntry } from '../../domain/questions';
import { HubDialog } from '../look/HubDialog';
import { useHubStyles } from '../look/hub-styles';
import { useLoaded } from '../portal/use-loaded';
import { useServiceHub } from '../service-hub-context';
import { FailureNotice } from '../states/FailureNotice';
import { ListSkeleton } from '../states/ListSkeleton';
import { NoticeBar } from '../states/NoticeBar';
import { questionProblemWords } from './question-words';
import { useQuestionStyles } from './question-styles';
import { useTerms } from './terms';

const knownEvents = [
  'ask',
  'suggest',
  'resolve',
  'queue',
  'assign',
  'accept',
  'decline',
  'answer',
  'askBack',
  'reply',
  'confirm',
  'reopen',
  'withdraw',
  'close',
  'promote',
  'lapse',
  'escalate',
  'refused',
  'seen',
  'rated',
  'revealed',
  'reminded',
  'escalated',
] as const;

export interface TraceDialogProps {
  readonly questionId: string;
  readonly onClose: () => void;
}

/** For the KM team: who asked, and every step. That somebody looked is written down, and said here. */
export function TraceDialog({ questionId, onClose }: TraceDialogProps): React.ReactElement {
  const { hub, translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useQuestionStyles();
  const terms = useTerms();
  const load = React.useCallback(() => hub.questions.trace({ questionId }), [hub, questionId]);
  const { loaded, retry } = useLoaded(load);
  return (
    <HubDialog title={translator.t('tabs.questions.trace.title')} onClose={onClose}>
      {loaded.state === 'loading' && <ListSkeleton rows={1} />}
      {loaded.state === 'failed' && <FailureNotice error={loaded.error} onRetry={retry} />}
      {loaded.state === 'there' && !loaded.value.ok && (
        <NoticeBar kind="warning">
          {questionProblemWords(loaded.value.problem, translator)}
        </NoticeBar>
      )}
      {loaded.state === 'there' && loaded.value.ok && (
        <>
          <p className={styles.text}>
            {[
              loaded.value.value.asker.name,
              ...(loaded.value.value.asker.countryKey === undefined
                ? []
                : [terms.country(loaded.value.value.asker.countryKey)]),
              loaded.value.value.asker.mail,
            ].join(' · ')}
          </p>
          <p className={shared.meta}>{translator.t('tabs.questions.trace.looked')}</p>
          <ol className={styles.entries}>
            {loaded.value.value.entries.map((entry, index) => (
              <li key={`${entry.at} ${index}`}>
                <div>
                  <EventWords event={entry.event} />
                  {entry.before !== entry.after &&
                    ` · ${translator.t(`tabs.questions.states.${entry.before}`)} → ${translator.t(
                      `tabs.questions.states.${entry.after}`
                    )}`}
                </div>
                <div className={shared.meta}>
                  {[
                    byWords(entry.by, translator),
                    translator.date(new Date(entry.at), 'date-time'),
                    ...(entry.reason === undefined ? [] : [entry.reason]),
                  ].join(' · ')}
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
    </HubDialog>
  );
}

/** Events are names of the workflow; one that this page does not know yet is shown as it is. */
function EventWords({ event }: { readonly event: string }): React.ReactElement {
  const { translator } = useServiceHub();
  const known = knownEvents.find((candidate) => candidate === event);
  return <strong>{known ? translator.t(`tabs.questions.trace.events.${known}`) : event}</strong>;
}

function byWords(
  by: TraceEntry['by'],
  translator: ReturnType<typeof useServiceHub>['translator']
): string {
  return by.kind === 'person' ? by.name : translator.t(`tabs.questions.trace.by.${by.kind}`);
}
