import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import type { QuizAnswer } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { PersonCard } from '../list/PersonCard';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { PlaceLink } from '../PlaceLink';
import { useTerms } from '../use-terms';

// it takes the focus only so that reading goes on here
const styles = mergeStyleSets({ said: { outline: 'none', fontWeight: 600 } });

interface QuizOutcomeProps {
  /** The question, as it was asked. */
  readonly words: string;
  readonly answer: QuizAnswer;
  readonly themeKey: string;
  readonly onNext: () => void;
}

/** Who can be asked, with why, whichever answer was given; no points, since people are no scores. */
export function QuizOutcome(props: QuizOutcomeProps): React.ReactElement {
  const { words, answer, themeKey, onNext } = props;
  const { translator } = usePeople();
  const { label } = useTerms();
  const shared = useHubStyles();
  const common = usePeopleStyles();
  const said = React.useRef<HTMLParagraphElement>(null);
  React.useEffect(() => said.current?.focus(), []);
  const names = translator.list(answer.right.map(({ name }) => name));
  const outcome = answer.isRight ? 'right' : 'notRight';
  return (
    <section className={shared.card} aria-label={words}>
      <p className={common.quiet}>{words}</p>
      <p ref={said} tabIndex={-1} className={styles.said}>
        {/* meanwhile the last one who knew it may have left */}
        {names === ''
          ? translator.t('peopleMaps.quiz.none')
          : translator.t(`peopleMaps.quiz.${outcome}`, { names })}
      </p>
      <ul className={common.rows} aria-label={translator.t('peopleMaps.quiz.who')}>
        {answer.right.map((person) => (
          <PersonCard key={person.personId} person={person} themeKey={themeKey} />
        ))}
      </ul>
      <div className={common.actions}>
        <button type="button" className={shared.primaryButton} onClick={onNext}>
          {translator.t('peopleMaps.quiz.next')}
        </button>
        <PlaceLink to={{ view: 'map', themeKey }}>
          {translator.t('peopleMaps.coverage.map', { theme: label(themeKey) })}
        </PlaceLink>
      </div>
    </section>
  );
}
