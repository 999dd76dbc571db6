import * as React from 'react';
import type { CoverageView } from '../../../domain/people';
import { useLoaded } from '../../portal/use-loaded';
import { LoadedView } from '../../states/LoadedView';
import { NoticeBar } from '../../states/NoticeBar';
import { ProposeDialog } from '../map/ProposeDialog';
import { MissingNotice } from '../MissingNotice';
import { usePeople } from '../people-context';
import { Refusal } from '../Refusal';
import { CoverageAlerts } from './CoverageAlerts';
import { CoverageHead } from './CoverageHead';
import { CoverageTable } from './CoverageTable';

/** Themes with documents or questions and nobody, or almost nobody, to be asked. */
export function CoveragePage(): React.ReactElement {
  const { people, translator } = usePeople();
  const load = React.useCallback(() => people.coverage({}), [people]);
  const { loaded, retry } = useLoaded(load);
  return (
    <LoadedView loaded={loaded} retry={retry} rows={3}>
      {(answer) =>
        answer.ok ? (
          <Coverage view={answer.value} onRetry={retry} />
        ) : (
          <Refusal
            problem={answer.problem}
            to={{ view: 'map' }}
            instead={translator.t('peopleMaps.map.titleAll')}
          />
        )
      }
    </LoadedView>
  );
}

interface CoverageProps {
  readonly view: CoverageView;
  readonly onRetry: () => void;
}

function Coverage({ view, onRetry }: CoverageProps): React.ReactElement {
  const { translator } = usePeople();
  const [proposedFor, setProposedFor] = React.useState<string>();
  const [asked, setAsked] = React.useState('');
  return (
    <>
      <CoverageHead view={view} />
      {asked !== '' && (
        <NoticeBar
          kind="note"
          action={{ label: translator.t('states.close'), onClick: () => setAsked('') }}
        >
          {translator.t('peopleMaps.propose.done', { name: asked })}
        </NoticeBar>
      )}
      <MissingNotice missing={view.missing} onRetry={onRetry} />
      <CoverageAlerts alerts={view.alerts} onPropose={setProposedFor} />
      <CoverageTable themes={view.themes} asOf={view.asOf} />
      {proposedFor !== undefined && (
        <ProposeDialog
          themeKey={proposedFor}
          onClose={() => setProposedFor(undefined)}
          onDone={(name) => {
            setProposedFor(undefined);
            setAsked(name);
          }}
        />
      )}
    </>
  );
}
