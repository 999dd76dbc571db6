import * as React from 'react';
import type { PracticeContent } from '../../../domain/practices';
import { langOf } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';

interface GenderAndRightsPartProps {
  readonly content: PracticeContent;
}

/** Whom it reached, which right it protected, and what was done against harm. */
export function GenderAndRightsPart({ content }: GenderAndRightsPartProps): React.ReactElement {
  const { translator } = usePractices();
  const styles = usePracticeStyles();
  const { reach, reachEvidence, rights, rightsNotDone, rightsEvidence, harm } =
    content.genderAndRights;
  const notAnswered = translator.t('practicePages.page.notAnswered');
  const lang = langOf(content.locale, translator);
  const reachWords = reach === undefined ? notAnswered : translator.t(`practices.reach.${reach}`);
  const rightWords = rightsNotDone
    ? translator.t('practicePages.page.rightsNotDone')
    : rights.length === 0
      ? notAnswered
      : translator.list(rights.map((right) => translator.t(`practices.rights.${right}`)));
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{translator.t('practicePages.page.lens')}</h3>
      <dl className={styles.definitions}>
        <dt>{translator.t('practicePages.page.reach')}</dt>
        <dd>
          {reachWords}
          <Evidence text={reachEvidence} lang={lang} />
        </dd>
        <dt>{translator.t('practicePages.page.rights')}</dt>
        <dd>
          {rightWords}
          <Evidence text={rightsEvidence} lang={lang} />
        </dd>
        <dt>{translator.t('practicePages.page.harm')}</dt>
        <dd {...(harm.trim() === '' ? {} : lang)}>{harm.trim() === '' ? notAnswered : harm}</dd>
      </dl>
      <PeopleReachedTable content={content} />
    </section>
  );
}

interface EvidenceProps {
  readonly text: string;
  readonly lang: { readonly lang?: string };
}

function Evidence({ text, lang }: EvidenceProps): React.ReactElement | null {
  const styles = usePracticeStyles();
  return text.trim() === '' ? null : (
    <p className={styles.text} {...lang}>
      {text}
    </p>
  );
}

const groups = ['women', 'men', 'otherIdentities', 'under18', 'from18To59', 'over59'] as const;

/** Persons by sex, gender and age; what nobody counted is unknown, never zero. */
function PeopleReachedTable({ content }: GenderAndRightsPartProps): React.ReactElement | null {
  const { translator } = usePractices();
  const styles = usePracticeStyles();
  const { reached } = content;
  if (groups.every((group) => reached[group] === undefined)) return null;
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <caption>{translator.t('practicePages.page.reached')}</caption>
        <thead>
          <tr>
            <th scope="col">{translator.t('practicePages.page.reachedBy')}</th>
            <th scope="col" className="number">
              {translator.t('practicePages.page.reachedCount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => {
            const count = reached[group];
            return (
              <tr key={group}>
                <th scope="row">{translator.t(`practicePages.page.${group}`)}</th>
                <td className="number">
                  {count === undefined
                    ? translator.t('practicePages.page.unknown')
                    : translator.number(count)}
                </td>
              </tr>
            );
          })}
        </tbody>
        {reached.source.trim() !== '' && (
          <tfoot>
            <tr>
              <td colSpan={2} {...langOf(content.locale, translator)}>
                {translator.t('practicePages.page.source', { source: reached.source })}
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
