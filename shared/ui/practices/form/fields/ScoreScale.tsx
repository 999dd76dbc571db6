import * as React from 'react';
import { scores, type Score } from '../../../../domain/practices';
import { useElementId } from '../../../look/use-element-id';
import { usePractices } from '../../practices-context';
import { useFieldStyles } from '../field-styles';

interface ScoreScaleProps {
  /** What is scored, for readers. */
  readonly label: string;
  readonly chosen: Score | undefined;
  readonly onChoose: (score: Score) => void;
  /** Figures alone; readers hear the words all the same. */
  readonly isCompact?: boolean;
}

/** 0 to 3 in one row. These are the browser's own radios, so arrow keys go from one to the next. */
export function ScoreScale(props: ScoreScaleProps): React.ReactElement {
  const { label, chosen, onChoose, isCompact = false } = props;
  const { translator } = usePractices();
  const styles = useFieldStyles();
  const name = useElementId('score');
  return (
    <div role="radiogroup" aria-label={label} className={styles.scale}>
      {scores.map((score) => {
        const words = `${score} ${translator.t(`practices.scores.s${score}`)}`;
        return (
          <label
            key={score}
            className={score === chosen ? `${styles.cell} ${styles.chosenCell}` : styles.cell}
            title={isCompact ? words : undefined}
          >
            <input
              type="radio"
              name={name}
              className={styles.cellInput}
              aria-label={words}
              checked={score === chosen}
              onChange={() => onChoose(score)}
            />
            <span aria-hidden="true">{isCompact ? score : words}</span>
          </label>
        );
      })}
    </div>
  );
}
