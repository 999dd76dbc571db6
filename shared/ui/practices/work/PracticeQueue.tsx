import * as React from 'react';
import { openStates, type PracticeRow, type PracticeState } from '../../../domain/practices';
import { ChoiceButtons } from '../../look/ChoiceButtons';
import { useHubStyles } from '../../look/hub-styles';
import { CompletedIcon, LockIcon } from '../../look/icons';
import { useLoaded } from '../../portal/use-loaded';
import { LoadedView } from '../../states/LoadedView';
import { StateBox } from '../../states/StateBox';
import { isHubError } from '../../../kernel/errors';
import { PlaceLink } from '../PlaceLink';
import { stateWords } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { ChoiceField } from '../TextFields';
import { useTerms } from '../use-terms';
import { MeasuresPart } from './MeasuresPart';
import { QueueTable } from './QueueTable';

const shows = ['all', 'mine', 'late'] as const;

/** Everything under way with its clocks, for those who look after it; what needs them comes first. */
export function PracticeQueue(): React.ReactElement {
  const { practices, translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const terms = useTerms();
  const [show, setShow] = React.useState<(typeof shows)[number]>('all');
  const [state, setState] = React.useState('');
  const [themeKey, setTheme] = React.useState('');
  const [countryKey, setCountry] = React.useState('');
  const load = React.useCallback(() => {
    const known = openStates.find((one) => one === state);
    return practices.queue({
      filter: {
        show,
        ...(known === undefined ? {} : { states: [known] satisfies PracticeState[] }),
        ...(themeKey === '' ? {} : { themeKey }),
        ...(countryKey === '' ? {} : { countryKey }),
      },
    });
  }, [practices, show, state, themeKey, countryKey]);
  const { loaded, retry } = useLoaded(load);
  const count = loaded.state === 'there' ? loaded.value.length : undefined;
  const isFiltered = show !== 'all' || `${state}${themeKey}${countryKey}` !== '';
  const seeAll = (): void => {
    setShow('all');
    setState('');
    setTheme('');
    setCountry('');
  };
  if (loaded.state === 'failed' && isHubError(loaded.error) && loaded.error.code === 'no-right') {
    return <Denied />;
  }
  return (
    <>
      <div className={styles.heading}>
        <h2 className={styles.title}>{translator.t('practicePages.queue.title')}</h2>
        <span role="status" className={shared.meta}>
          {count === undefined ? '' : translator.t('practicePages.queue.count', { count })}
        </span>
      </div>
      <ChoiceButtons
        label={translator.t('practicePages.queue.show')}
        choices={shows}
        chosen={show}
        words={(choice) => translator.t(`practicePages.queue.shows.${choice}`)}
        onChoose={setShow}
      />
      <div className={styles.filters}>
        <ChoiceField
          label={translator.t('practicePages.queue.state')}
          value={state}
          choices={[
            { key: '', label: translator.t('practicePages.queue.everyState') },
            ...openStates.map((one) => ({ key: one, label: stateWords(one, translator) })),
          ]}
          onChange={setState}
        />
        <ChoiceField
          label={translator.t('practicePages.queue.theme')}
          value={themeKey}
          choices={[
            { key: '', label: translator.t('practicePages.queue.everyTheme') },
            ...terms.choices('themes'),
          ]}
          onChange={setTheme}
        />
        <ChoiceField
          label={translator.t('practicePages.queue.country')}
          value={countryKey}
          choices={[
            { key: '', label: translator.t('practicePages.queue.everyCountry') },
            ...terms.choices('countries'),
          ]}
          onChange={setCountry}
        />
      </div>
      <LoadedView loaded={loaded} retry={retry}>
        {(rows) =>
          rows.length === 0 ? (
            <StateBox
              icon={<CompletedIcon />}
              title={translator.t('practicePages.queue.none')}
              {...(isFiltered
                ? {
                    action: (
                      <button type="button" className={shared.primaryButton} onClick={seeAll}>
                        {translator.t('practicePages.queue.seeAll')}
                      </button>
                    ),
                  }
                : {})}
            >
              <p>
                {translator.t(
                  isFiltered ? 'practicePages.queue.noneHere' : 'practicePages.queue.noneWhy'
                )}
              </p>
            </StateBox>
          ) : (
            groupsOf(rows).map(({ name, rows: members }) => (
              <QueueTable
                key={name}
                title={translator.t(`practicePages.queue.groups.${name}`, {
                  count: members.length,
                })}
                rows={members}
              />
            ))
          )
        }
      </LoadedView>
      <MeasuresPart />
    </>
  );
}

function Denied(): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  return (
    <StateBox
      level={2}
      icon={<LockIcon />}
      title={translator.t('practicePages.queue.denied')}
      action={
        <PlaceLink to={{ view: 'mine' }} className={shared.primaryButton}>
          {translator.t('practicePages.nav.mine')}
        </PlaceLink>
      }
    >
      <p>{translator.t('practicePages.queue.deniedWhy')}</p>
    </StateBox>
  );
}

/** What needs the reader; what is late with others; what is in good hands. */
function groupsOf(rows: readonly PracticeRow[]) {
  const groupOf = ({ waitsFor, isLate }: PracticeRow): 'now' | 'late' | 'elsewhere' =>
    waitsFor !== undefined ? 'now' : isLate ? 'late' : 'elsewhere';
  return (['now', 'late', 'elsewhere'] as const).flatMap((name) => {
    const members = rows.filter((row) => groupOf(row) === name);
    return members.length === 0 ? [] : [{ name, rows: members }];
  });
}
