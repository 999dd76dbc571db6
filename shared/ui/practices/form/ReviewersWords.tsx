import * as React from 'react';
import type { PracticeView } from '../../../domain/practices';
import { momentWords, rejectionWords } from '../practice-words';
import { usePractices } from '../practices-context';
import { usePracticeStyles } from '../practice-styles';
import { useFormStyles } from './form-styles';

/** What reviewers and the KM team asked for, above the form; their remarks stand at their fields. */
export function ReviewersWords({
  view,
}: {
  readonly view: PracticeView;
}): React.ReactElement | null {
  const { translator } = usePractices();
  const form = useFormStyles();
  const styles = usePracticeStyles();
  const words = askedIn(view);
  if (words.length === 0) return null;
  return (
    <section className={form.asked} aria-label={translator.t('practiceForm.asked.title')}>
      <h2 className={styles.partTitle}>{translator.t('practiceForm.asked.title')}</h2>
      {words.map(({ by, at, text, reason }) => (
        <div key={`${by} ${at}`} className={form.askedWords}>
          <div className={styles.facts}>
            <b>{by ?? translator.t('practiceForm.asked.team')}</b> {momentWords(at, translator)}
          </div>
          {reason && <div>{rejectionWords(reason, translator)}</div>}
          <p className={styles.text}>{text}</p>
        </div>
      ))}
    </section>
  );
}

interface Asked {
  readonly by?: string;
  readonly at: string;
  readonly text: string;
  readonly reason?: NonNullable<PracticeView['rejection']>['reason'];
}

/** Reviews first; without any, the reason of the last step that asked for changes. */
function askedIn({ seats, trail = [] }: PracticeView): readonly Asked[] {
  const reviews = seats.flatMap(({ name, assessment }) =>
    assessment && assessment.message.trim() !== ''
      ? [
          {
            by: name,
            at: assessment.at,
            text: assessment.message,
            ...(assessment.rejectionReason ? { reason: assessment.rejectionReason } : {}),
          },
        ]
      : []
  );
  const last = [...trail].reverse().find(({ event }) => event === 'requestChanges');
  const isSaid = !last?.reason || reviews.some(({ text }) => text === last.reason);
  const step =
    last && !isSaid
      ? [
          {
            ...(last.by.kind === 'person' ? { by: last.by.name } : {}),
            at: last.at,
            text: last.reason ?? '',
          },
        ]
      : [];
  return [...step, ...reviews];
}
