import * as React from 'react';
import type { KnownAnswer, KnownAnswerDraft } from '../../../domain/questions';
import { locales } from '../../../kernel/locale';
import { useHubStyles } from '../../look/hub-styles';
import { useServiceHub } from '../../service-hub-context';
import { langOf } from '../question-words';
import { useQuestionStyles } from '../question-styles';

interface ConflictProps {
  readonly theirs: KnownAnswer;
  readonly yours: KnownAnswerDraft;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

/** Two people changed one answer: both texts, and whose holds. */
export function Conflict({ theirs, yours, onKeep, onTake }: ConflictProps): React.ReactElement {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useQuestionStyles();
  const title = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => title.current?.focus(), []);
  const texts = ({ answer, variants }: Pick<KnownAnswer, 'answer' | 'variants'>) =>
    locales.map((locale) => {
      const written = [...(variants[locale] ?? []), answer[locale] ?? ''].filter(Boolean);
      return written.length === 0 ? null : (
        <p key={locale} className={styles.text} {...langOf(locale, translator)}>
          {written.join('\n')}
        </p>
      );
    });
  return (
    <section className={shared.card} aria-label={translator.t('tabs.known.conflict.title')}>
      <h3 ref={title} tabIndex={-1} className={styles.partTitle}>
        {translator.t('tabs.known.conflict.title')}
      </h3>
      <p className={styles.quiet}>{translator.t('tabs.known.conflict.why')}</p>
      <h4 className={styles.partTitle}>
        {translator.t('tabs.known.conflict.theirs', {
          name: theirs.verifierName,
          date: translator.date(new Date(`${theirs.verifiedOn}T12:00:00`), 'date'),
        })}
      </h4>
      {texts(theirs)}
      <h4 className={styles.partTitle}>{translator.t('tabs.known.conflict.yours')}</h4>
      {texts(yours)}
      <div className={styles.actions}>
        <button type="button" className={shared.outlineButton} onClick={onKeep}>
          {translator.t('tabs.known.conflict.keep')}
        </button>
        <button type="button" className={shared.outlineButton} onClick={onTake}>
          {translator.t('tabs.known.conflict.take')}
        </button>
      </div>
    </section>
  );
}
