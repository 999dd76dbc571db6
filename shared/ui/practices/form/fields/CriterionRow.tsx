import * as React from 'react';
import { scoreWithEvidence, type Criterion } from '../../../../domain/practices';
import { useHubStyles } from '../../../look/hub-styles';
import { ErrorBadgeIcon } from '../../../look/icons';
import { useElementId } from '../../../look/use-element-id';
import { usePractices } from '../../practices-context';
import { useFieldStyles } from '../field-styles';
import { useForm } from '../form-context';
import { FieldRemarks } from './FieldRemarks';
import { PersonalDataNote } from './PersonalDataNote';
import { ScoreScale } from './ScoreScale';

/** One criterion: what it means, the score, and from 2 on how it is known. */
export function CriterionRow({ criterion }: { readonly criterion: Criterion }): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = useFieldStyles();
  const { content, set, errorAt, onBlur } = useForm();
  const id = useElementId('evidence');
  const rating = content.ratings[criterion];
  const evidence = rating?.evidence ?? '';
  const name = translator.t(`practices.criteria.${criterion}.name`);
  const error = errorAt(criterion);
  const asksEvidence = rating !== undefined && rating.score >= scoreWithEvidence;
  const rate = (change: Partial<NonNullable<typeof rating>>): void =>
    set({
      ratings: { ...content.ratings, [criterion]: { score: 0, evidence, ...rating, ...change } },
    });
  return (
    <div className={styles.criterion} data-practice-field={criterion}>
      <div className={styles.criterionHead}>
        <div>
          <div className={styles.criterionName}>{name}</div>
          <div className={shared.meta}>{translator.t(`practices.criteria.${criterion}.help`)}</div>
        </div>
        <ScoreScale label={name} chosen={rating?.score} onChoose={(score) => rate({ score })} />
      </div>
      {(asksEvidence || evidence !== '') && (
        <div className={styles.evidence}>
          <input
            type="text"
            id={id}
            className={error ? `${shared.field} ${styles.invalid}` : shared.field}
            aria-label={translator.t('practiceForm.criteria.evidenceFor', { criterion: name })}
            aria-invalid={error !== undefined}
            aria-describedby={error ? `${id}-error` : `${id}-help`}
            placeholder={translator.t('practiceForm.help.evidence')}
            value={evidence}
            onChange={({ target }) => rate({ evidence: target.value })}
            onBlur={onBlur}
          />
          {evidence === '' && (
            <div id={`${id}-help`} className={styles.below}>
              {translator.t('practiceForm.help.ratings')}
            </div>
          )}
          <PersonalDataNote text={evidence} />
        </div>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
            <ErrorBadgeIcon />
          </span>
          <span>{error}</span>
        </p>
      )}
      <FieldRemarks field={criterion} />
    </div>
  );
}
