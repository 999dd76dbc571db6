import * as React from 'react';
import { useHubStyles } from '../../../look/hub-styles';
import { ChevronDownIcon } from '../../../look/icons';
import { usePractices } from '../../practices-context';
import { CriterionRow } from '../fields/CriterionRow';
import { useFieldStyles } from '../field-styles';
import { useForm } from '../form-context';
import { useFormStyles } from '../form-styles';

/** So many are shown first: what can be seen at one look. */
const FIRST = 7;

/** The criteria of the kind; those after the first seven unfold. */
export function CriteriaStep(): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = useFormStyles();
  const fields = useFieldStyles();
  const { template, content, errorAt } = useForm();
  const { criteria } = template;
  const rest = criteria.slice(FIRST);
  const [isOpen, setOpen] = React.useState(() =>
    rest.some((criterion) => content.ratings[criterion] !== undefined)
  );
  // what is wrong must not hide
  const isShown = isOpen || rest.length <= 1 || rest.some((one) => errorAt(one) !== undefined);
  const shown = isShown ? criteria : criteria.slice(0, FIRST);
  return (
    <div className={styles.block}>
      {shown.map((criterion) => (
        <CriterionRow key={criterion} criterion={criterion} />
      ))}
      {shown.length < criteria.length && (
        <div className={fields.criterion}>
          <button type="button" className={shared.quietButton} onClick={() => setOpen(true)}>
            {translator.t('practiceForm.criteria.more', { count: rest.length })}
            <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
              <ChevronDownIcon />
            </span>
          </button>
        </div>
      )}
    </div>
  );
}
