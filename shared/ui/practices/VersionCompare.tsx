import * as React from 'react';
import { textFields, type PracticeView } from '../../domain/practices';
import type { PracticesTranslator } from '../../i18n/practices-catalogue';
import { useHubStyles } from '../look/hub-styles';
import { useLoaded } from '../portal/use-loaded';
import { LoadedView } from '../states/LoadedView';
import { NoticeBar } from '../states/NoticeBar';
import { kindWords, practiceProblemWords, stateWords } from './practice-words';
import { usePracticeStyles } from './practice-styles';
import { usePractices } from './practices-context';
import { useTerms, type Terms } from './use-terms';

interface VersionCompareProps {
  /** What the reader looked at when she decided. */
  readonly seen: PracticeView;
  /** Does the same with the practice as it is now. */
  readonly onAgain: (now: PracticeView) => void;
  /** Goes on with the practice as it is now. */
  readonly onClose: (now: PracticeView) => void;
}

/** Somebody was quicker: what the reader saw beside what is there now, and the choice. */
export function VersionCompare(props: VersionCompareProps): React.ReactElement {
  const { seen, onAgain, onClose } = props;
  const { practices, translator } = usePractices();
  const styles = usePracticeStyles();
  const load = React.useCallback(
    () => practices.get({ practiceId: seen.id }),
    [practices, seen.id]
  );
  const { loaded, retry } = useLoaded(load);
  const title = translator.t('practicePages.conflict.title');
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.partTitle}>{title}</h3>
      <p className={styles.quiet}>{translator.t('practicePages.conflict.text')}</p>
      <LoadedView loaded={loaded} retry={retry} rows={1}>
        {(answer) =>
          answer.ok ? (
            <Comparison
              seen={seen}
              now={answer.value}
              onAgain={() => onAgain(answer.value)}
              onClose={() => onClose(answer.value)}
            />
          ) : (
            <NoticeBar kind="warning">{practiceProblemWords(answer.problem, translator)}</NoticeBar>
          )
        }
      </LoadedView>
    </section>
  );
}

interface ComparisonProps {
  readonly seen: PracticeView;
  readonly now: PracticeView;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

function Comparison({ seen, now, onAgain, onClose }: ComparisonProps): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const terms = useTerms();
  const title = translator.t('practicePages.conflict.title');
  const before = linesOf(seen, translator, terms);
  const after = linesOf(now, translator, terms);
  const changed = after.filter(({ words }, index) => before[index]?.words !== words);
  const nothing = translator.t('practicePages.conflict.nothing');
  return (
    <>
      {/* a region that scrolls must be reached by keyboard */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.box} role="region" tabIndex={0} aria-label={title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{translator.t('practicePages.conflict.field')}</th>
              <th scope="col">{translator.t('practicePages.conflict.seen')}</th>
              <th scope="col">{translator.t('practicePages.conflict.now')}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map(({ name, words }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{before.find((line) => line.name === name)?.words || nothing}</td>
                <td>{words || nothing}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {changed.length === 0 && (
        <p className={styles.quiet}>{translator.t('practicePages.conflict.same')}</p>
      )}
      <div className={styles.actions}>
        <button type="button" className={shared.outlineButton} onClick={onClose}>
          {translator.t('practicePages.conflict.close')}
        </button>
        <button type="button" className={shared.outlineButton} onClick={onAgain}>
          {translator.t('practicePages.conflict.again')}
        </button>
      </div>
    </>
  );
}

interface Line {
  readonly name: string;
  readonly words: string;
}

/** What two versions are compared by, in the order of the page. */
function linesOf(view: PracticeView, translator: PracticesTranslator, terms: Terms): Line[] {
  const { content, coAuthors, reviews } = view;
  const labels = (keys: readonly string[]): string =>
    keys.length === 0 ? '' : translator.list(keys.map(terms.label));
  return [
    {
      name: translator.t('practicePages.conflict.state'),
      words: stateWords(view.state, translator),
    },
    {
      name: translator.t('practicePages.conflict.reviews'),
      words: translator.t('practicePages.steps.reviews', { ...reviews }),
    },
    { name: translator.t('practicePages.page.kind'), words: kindWords(content.kind, translator) },
    { name: translator.t('practicePages.page.themes'), words: labels(content.themeKeys) },
    { name: translator.t('practicePages.page.countries'), words: labels(content.countryKeys) },
    {
      name: translator.t('practiceForm.fields.coAuthors'),
      words: translator.list(coAuthors.map(({ name }) => name)),
    },
    ...textFields.map((field) => ({
      name: translator.t(`practices.fields.${field}.label`),
      words: content.texts[field] ?? '',
    })),
  ];
}
