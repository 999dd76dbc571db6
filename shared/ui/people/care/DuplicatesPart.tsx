import * as React from 'react';
import type { TwinCandidate } from '../../../domain/people';
import { CompletedIcon } from '../../look/icons';
import { useLoaded } from '../../portal/use-loaded';
import { LoadedView } from '../../states/LoadedView';
import { NoticeBar } from '../../states/NoticeBar';
import { StateBox } from '../../states/StateBox';
import { useOwnStyles } from '../own/own-styles';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { Refusal } from '../Refusal';
import { TwinRow } from './TwinRow';

/** Accounts that may be one person; somebody of the KM team says what is so. */
export function DuplicatesPart(): React.ReactElement {
  const { people, translator } = usePeople();
  const styles = usePeopleStyles();
  const load = React.useCallback(() => people.duplicates({}), [people]);
  const { loaded, retry } = useLoaded(load);
  return (
    <>
      <h3 className={styles.partTitle}>{translator.t('peopleCare.duplicates.title')}</h3>
      <p className={styles.quiet}>{translator.t('peopleCare.duplicates.intro')}</p>
      <LoadedView loaded={loaded} retry={retry}>
        {(answer) =>
          answer.ok ? (
            <Twins first={answer.value} onReload={retry} />
          ) : (
            <Refusal
              problem={answer.problem}
              to={{ view: 'mine' }}
              instead={translator.t('peopleCare.page.mine')}
            />
          )
        }
      </LoadedView>
    </>
  );
}

interface TwinsProps {
  readonly first: readonly TwinCandidate[];
  readonly onReload: () => void;
}

function Twins({ first, onReload }: TwinsProps): React.ReactElement {
  const { translator } = usePeople();
  const ownStyles = useOwnStyles();
  const [{ all, said }, setState] = React.useState<{
    readonly all: readonly TwinCandidate[];
    readonly said?: string;
  }>({ all: first });
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    // a pair that was decided moves to the other list, and its buttons with it
    if (said !== undefined && document.activeElement === document.body) place.current?.focus();
  }, [all, said]);
  const isEmpty = all.length === 0;
  return (
    <>
      <div ref={place} tabIndex={-1} className={ownStyles.said}>
        {said !== undefined && <NoticeBar kind="note">{said}</NoticeBar>}
      </div>
      {isEmpty && (
        <StateBox icon={<CompletedIcon />} title={translator.t('peopleCare.duplicates.none')}>
          <p>{translator.t('peopleCare.duplicates.noneWhy')}</p>
        </StateBox>
      )}
      {(['open', 'decided'] as const).map((group) => (
        <TwinGroup
          key={group}
          group={group}
          pairs={all.filter(({ decision }) => (decision === undefined) === (group === 'open'))}
          onDecided={(next, words) => setState({ all: next, said: words })}
          onReload={onReload}
        />
      ))}
    </>
  );
}

interface TwinGroupProps {
  readonly group: 'open' | 'decided';
  readonly pairs: readonly TwinCandidate[];
  readonly onDecided: (next: readonly TwinCandidate[], words: string) => void;
  readonly onReload: () => void;
}

function TwinGroup(props: TwinGroupProps): React.ReactElement | null {
  const { group, pairs, onDecided, onReload } = props;
  const { translator } = usePeople();
  const styles = usePeopleStyles();
  if (pairs.length === 0) return null;
  return (
    <section>
      <h4 className={styles.partTitle}>
        {translator.t(`peopleCare.duplicates.${group}`, { count: pairs.length })}
      </h4>
      <ul className={styles.rows}>
        {pairs.map((pair) => (
          <TwinRow key={pair.id} pair={pair} onDecided={onDecided} onReload={onReload} />
        ))}
      </ul>
    </section>
  );
}
