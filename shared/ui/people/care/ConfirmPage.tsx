import * as React from 'react';
import type { SkillToConfirm } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { CompletedIcon } from '../../look/icons';
import { useLoaded } from '../../portal/use-loaded';
import { LoadedView } from '../../states/LoadedView';
import { NoticeBar } from '../../states/NoticeBar';
import { StateBox } from '../../states/StateBox';
import { useOwnStyles } from '../own/own-styles';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { ConfirmRow } from './ConfirmRow';

/** What colleagues say that they know of a specialist's themes, the oldest first. */
export function ConfirmPage(): React.ReactElement {
  const { people, translator } = usePeople();
  const styles = usePeopleStyles();
  const load = React.useCallback(() => people.toConfirm({}), [people]);
  const { loaded, retry } = useLoaded(load);
  return (
    <>
      <div className={styles.heading}>
        <h2 className={styles.title}>{translator.t('peopleCare.confirm.title')}</h2>
      </div>
      <p className={styles.quiet}>{translator.t('peopleCare.confirm.intro')}</p>
      <LoadedView loaded={loaded} retry={retry}>
        {(waiting) => <Waiting first={waiting} onReload={retry} />}
      </LoadedView>
    </>
  );
}

interface WaitingProps {
  readonly first: readonly SkillToConfirm[];
  readonly onReload: () => void;
}

const keyOf = ({ person, skill }: SkillToConfirm): string => `${person.personId} ${skill.themeKey}`;

function Waiting({ first, onReload }: WaitingProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const ownStyles = useOwnStyles();
  const [done, setDone] = React.useState<readonly string[]>([]);
  const [said, setSaid] = React.useState<string>();
  const place = React.useRef<HTMLDivElement>(null);
  const rows = first.filter((row) => !done.includes(keyOf(row)));
  React.useEffect(() => {
    // the button that was pressed is gone with its row: reading goes on at what it did
    if (said !== undefined && document.activeElement === document.body) place.current?.focus();
  }, [said, done]);
  return (
    <>
      <div ref={place} tabIndex={-1} className={ownStyles.said}>
        {said !== undefined && <NoticeBar kind="note">{said}</NoticeBar>}
      </div>
      <p role="status" className={shared.meta}>
        {translator.t('peopleCare.confirm.count', { count: rows.length })}
      </p>
      {rows.length === 0 ? (
        <StateBox icon={<CompletedIcon />} title={translator.t('peopleCare.confirm.none')}>
          <p>{translator.t('peopleCare.confirm.noneWhy')}</p>
        </StateBox>
      ) : (
        <ul className={styles.rows}>
          {rows.map((row) => (
            <ConfirmRow
              key={keyOf(row)}
              waiting={row}
              onDone={(words) => {
                setDone((before) => [...before, keyOf(row)]);
                setSaid(words);
              }}
              onReload={onReload}
            />
          ))}
        </ul>
      )}
    </>
  );
}
