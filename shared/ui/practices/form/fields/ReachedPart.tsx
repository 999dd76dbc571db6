import * as React from 'react';
import type { PeopleReached } from '../../../../domain/practices';
import { useHubStyles } from '../../../look/hub-styles';
import { usePractices } from '../../practices-context';
import { useFieldStyles } from '../field-styles';
import { useForm } from '../form-context';
import { FormField } from './FormField';
import { NumberInput } from './NumberInput';
import { PersonalDataNote } from './PersonalDataNote';

const bySex = ['women', 'men', 'otherIdentities'] as const;
const byAge = ['under18', 'from18To59', 'over59'] as const;

/** Persons reached, by sex and gender and by age; an empty field is unknown, never zero. */
export function ReachedPart(): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = useFieldStyles();
  const { content, set } = useForm();
  const { reached } = content;
  const [sex, age] = [sumOf(reached, bySex), sumOf(reached, byAge)];
  const differ = sex !== undefined && age !== undefined && sex !== age;
  const put = (name: (typeof bySex | typeof byAge)[number], value: number | undefined): void => {
    const { [name]: _before, ...rest } = reached;
    set({ reached: value === undefined ? rest : { ...rest, [name]: value } });
  };
  return (
    <FormField
      field="reached"
      isGroup
      help={translator.t('practiceForm.help.reached')}
      note={<PersonalDataNote text={reached.source} />}
    >
      {({ onBlur, ...input }) => (
        <>
          {[bySex, byAge].map((names) => (
            <div
              key={names[0]}
              role="group"
              className={styles.three}
              aria-label={translator.t(
                names === bySex ? 'practiceForm.reached.bySex' : 'practiceForm.reached.byAge'
              )}
            >
              {names.map((name) => (
                <label key={name} className={styles.small}>
                  {translator.t(`practiceForm.reached.${name}`)}
                  <NumberInput
                    value={reached[name]}
                    onChange={(value) => put(name, value)}
                    onBlur={onBlur}
                  />
                </label>
              ))}
            </div>
          ))}
          {sex !== undefined && age !== undefined && (
            <p className={shared.meta}>
              {translator.t('practiceForm.reached.totals', {
                sex: translator.number(sex),
                age: translator.number(age),
              })}{' '}
              {differ && translator.t('practiceForm.reached.differ')}
            </p>
          )}
          <label className={styles.small}>
            {translator.t('practiceForm.reached.source')}
            <input
              {...input}
              type="text"
              value={reached.source}
              onChange={({ target }) => set({ reached: { ...reached, source: target.value } })}
              onBlur={onBlur}
            />
          </label>
        </>
      )}
    </FormField>
  );
}

/** Undefined where any of them is unknown: a sum of a part is no sum. */
function sumOf(reached: PeopleReached, names: typeof bySex | typeof byAge): number | undefined {
  const values = names.map((name) => reached[name]);
  return values.every((value) => value !== undefined)
    ? values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
    : undefined;
}
