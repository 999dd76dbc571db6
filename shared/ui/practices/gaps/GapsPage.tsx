import * as React from 'react';
import { practiceKinds, type PracticeGaps } from '../../../domain/practices';
import { ChoiceButtons } from '../../look/ChoiceButtons';
import { useHubStyles } from '../../look/hub-styles';
import { PrintIcon, TableIcon } from '../../look/icons';
import { useLoaded } from '../../portal/use-loaded';
import { LoadedView } from '../../states/LoadedView';
import { StateBox } from '../../states/StateBox';
import { kindWords } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { ChoiceField } from '../TextFields';
import { useTerms } from '../use-terms';
import { GapList } from './GapList';
import { GapMatrix } from './GapMatrix';
import { countGaps, rowsOfGaps, themesToOpen, type GapFilter } from './gap-cells';

const views = ['matrix', 'list'] as const;
const ages = ['', '1', '2', '5'] as const;

/** What is there and what is missing, by theme and country: a matrix, and a list that says the same. */
export function GapsPage(): React.ReactElement {
  const { practices, translator } = usePractices();
  const load = React.useCallback(() => practices.gaps({}), [practices]);
  const { loaded, retry } = useLoaded(load);
  return (
    <LoadedView loaded={loaded} retry={retry} rows={2}>
      {(gaps) =>
        gaps.themes.length === 0 || gaps.countryKeys.length === 0 ? (
          <StateBox
            level={2}
            icon={<TableIcon />}
            title={translator.t('practicePages.gaps.empty')}
            action={null}
          >
            <p>{translator.t('practicePages.gaps.emptyWhy')}</p>
          </StateBox>
        ) : (
          <Gaps gaps={gaps} />
        )
      }
    </LoadedView>
  );
}

function Gaps({ gaps }: { readonly gaps: PracticeGaps }): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const [view, setView] = React.useState<(typeof views)[number]>('matrix');
  const [kind, setKind] = React.useState('');
  const [age, setAge] = React.useState('');
  const [opened, setOpened] = React.useState('');
  const { label } = useTerms();
  const parentOf = new Map(gaps.themes.map(({ key, parentKey }) => [key, parentKey]));
  const withParent = (key: string): string => {
    const parentKey = parentOf.get(key);
    return parentKey === undefined ? label(key) : `${label(parentKey)} › ${label(key)}`;
  };
  const known = practiceKinds.find((one) => one === kind);
  const filter: GapFilter = {
    ...(known === undefined ? {} : { kind: known }),
    ...(age === '' ? {} : { newerThan: yearsAgo(Number(age)) }),
  };
  const counted = countGaps(gaps, rowsOfGaps(gaps.themes, opened), filter);
  const ageWords =
    age === ''
      ? translator.t('practicePages.gaps.anyAge')
      : translator.t('practicePages.gaps.years', { years: Number(age) });
  const kindOf = known
    ? kindWords(known, translator)
    : translator.t('practicePages.gaps.everyKind');
  return (
    <>
      <p className={styles.onlyPrinted}>
        {translator.t('practicePages.gaps.printed', {
          date: translator.date(new Date(), 'date'),
          filter: [...(opened === '' ? [] : [label(opened)]), kindOf, ageWords].join(' · '),
        })}
      </p>
      <div className={styles.heading}>
        <h2 className={styles.title}>{translator.t('practicePages.gaps.title')}</h2>
        <button
          type="button"
          className={`${shared.quietButton} ${styles.notPrinted}`}
          onClick={() => window.print()}
        >
          <span className={shared.icon} aria-hidden="true">
            <PrintIcon />
          </span>
          {translator.t('practicePages.gaps.print')}
        </button>
      </div>
      <p role="status" className={styles.quiet}>
        {translator.t('practicePages.gaps.intro', {
          cells: translator.number(counted.covered),
          all: translator.number(counted.all),
        })}
      </p>
      <p className={styles.quiet}>{translator.t('practicePages.gaps.summed')}</p>
      <div className={styles.notPrinted}>
        <ChoiceButtons
          label={translator.t('practicePages.gaps.view')}
          choices={views}
          chosen={view}
          words={(choice) => translator.t(`practicePages.gaps.views.${choice}`)}
          onChoose={setView}
        />
      </div>
      <div className={styles.filters}>
        <ChoiceField
          label={translator.t('practicePages.gaps.kind')}
          value={kind}
          choices={[
            { key: '', label: translator.t('practicePages.gaps.everyKind') },
            ...practiceKinds.map((one) => ({ key: one, label: kindWords(one, translator) })),
          ]}
          onChange={setKind}
        />
        <ChoiceField
          label={translator.t('practicePages.gaps.themeGroup')}
          value={opened}
          choices={[
            { key: '', label: translator.t('practicePages.gaps.everyTheme') },
            ...themesToOpen(gaps.themes).map((key) => ({ key, label: withParent(key) })),
          ]}
          onChange={setOpened}
        />
        <ChoiceField
          label={translator.t('practicePages.gaps.age')}
          value={age}
          choices={ages.map((years) => ({
            key: years,
            label:
              years === ''
                ? translator.t('practicePages.gaps.anyAge')
                : translator.t('practicePages.gaps.years', { years: Number(years) }),
          }))}
          onChange={setAge}
        />
      </div>
      {view === 'matrix' ? (
        <GapMatrix gaps={gaps} counted={counted} />
      ) : (
        <GapList gaps={gaps} counted={counted} />
      )}
    </>
  );
}

function yearsAgo(years: number): string {
  const day = new Date();
  day.setUTCFullYear(day.getUTCFullYear() - years);
  return day.toISOString().slice(0, 10);
}
