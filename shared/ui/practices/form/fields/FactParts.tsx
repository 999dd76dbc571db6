import * as React from 'react';
import { practiceKinds, consents, type PracticeKind } from '../../../../domain/practices';
import { isLocale, locales } from '../../../../kernel/locale';
import { kindWords } from '../../practice-words';
import { usePractices } from '../../practices-context';
import { useFieldStyles } from '../field-styles';
import { useForm } from '../form-context';
import { FormField } from './FormField';
import { NumberInput } from './NumberInput';
import { RadioPart } from './RadioPart';

/** What it is; each kind says when to use it. */
export function KindPart(): React.ReactElement {
  const { translator } = usePractices();
  const { content, set } = useForm();
  return (
    <FormField field="kind" help={translator.t(`practices.kindsWhen.${content.kind}`)}>
      {(input) => (
        <select
          {...input}
          value={content.kind}
          onChange={({ target }) => set({ kind: target.value as PracticeKind })}
        >
          {practiceKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindWords(kind, translator)}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}

/** The language in which it is written. */
export function LocalePart(): React.ReactElement {
  const { translator } = usePractices();
  const { content, set } = useForm();
  return (
    <FormField field="locale" isGroup help={translator.t('practiceForm.help.locale')}>
      {({ onBlur }) => (
        <RadioPart
          choices={locales}
          chosen={content.locale}
          words={(locale) => translator.t(`languages.name.${locale}`)}
          onChoose={(locale) => isLocale(locale) && set({ locale })}
          onBlur={onBlur}
        />
      )}
    </FormField>
  );
}

/** From which month to which; still going on where there is no end. */
export function PeriodPart(): React.ReactElement {
  const { translator } = usePractices();
  const styles = useFieldStyles();
  const { content, set } = useForm();
  const { period } = content;
  const put = (name: 'from' | 'to', value: string): void => {
    const { [name]: _before, ...rest } = period;
    set({ period: value === '' ? rest : { ...rest, [name]: value } });
  };
  return (
    <FormField field="period" isGroup help={translator.t('practiceForm.help.period')}>
      {({ id: _id, ...input }) => (
        <div className={styles.two}>
          {(['from', 'to'] as const).map((name) => (
            <label key={name} className={styles.small}>
              {translator.t(`practiceForm.fields.${name}`)}
              <input
                {...input}
                type="month"
                min="1990-01"
                placeholder="2026-03"
                value={period[name] ?? ''}
                onChange={({ target }) => put(name, target.value)}
              />
            </label>
          ))}
        </div>
      )}
    </FormField>
  );
}

/** Institutions, one a line. */
export function ActorsPart(): React.ReactElement {
  const { translator } = usePractices();
  const styles = useFieldStyles();
  const { content, set } = useForm();
  return (
    <FormField field="actors" help={translator.t('practiceForm.help.actors')}>
      {({ className, ...input }) => (
        <textarea
          {...input}
          className={`${className} ${styles.textArea}`}
          rows={3}
          value={content.actors.join('\n')}
          onChange={({ target }) =>
            set({ actors: target.value === '' ? [] : target.value.split(/\r?\n/) })
          }
        />
      )}
    </FormField>
  );
}

/** Cost or hours. */
export function AmountPart({ field }: { readonly field: 'cost' | 'hours' }): React.ReactElement {
  const { content, set } = useForm();
  return (
    <FormField field={field}>
      {({ id, onBlur, 'aria-describedby': described }) => (
        <NumberInput
          id={id}
          aria-describedby={described}
          value={content[field]}
          onChange={(value) => set({ [field]: value })}
          onBlur={onBlur}
        />
      )}
    </FormField>
  );
}

/** Whether people can be recognised, and agreed to it. */
export function ConsentPart(): React.ReactElement {
  const { translator } = usePractices();
  const { content, set } = useForm();
  return (
    <FormField field="consent" isGroup>
      {({ onBlur }) => (
        <RadioPart
          choices={consents}
          chosen={content.consent}
          words={(consent) => translator.t(`practices.consent.${consent}`)}
          onChoose={(consent) => set({ consent })}
          onBlur={onBlur}
        />
      )}
    </FormField>
  );
}

/** For what did not work: whose name readers see. */
export function ShownAsPart(): React.ReactElement {
  const { translator } = usePractices();
  const { content, set } = useForm();
  return (
    <FormField field="shownAs" isGroup help={translator.t('practiceForm.help.shownAs')}>
      {({ onBlur }) => (
        <RadioPart
          choices={['named', 'missionOnly'] as const}
          chosen={content.shownAs}
          words={(shown) => translator.t(`practices.shownAs.${shown}`)}
          onChoose={(shownAs) => set({ shownAs })}
          onBlur={onBlur}
        />
      )}
    </FormField>
  );
}

/** The project under which it was done: nobody of it reviews. */
export function ProjectPart(): React.ReactElement {
  const { translator } = usePractices();
  const { content, set } = useForm();
  return (
    <FormField field="projectCode" help={translator.t('practiceForm.help.projectCode')}>
      {(input) => (
        <input
          {...input}
          type="text"
          value={content.projectCode}
          onChange={({ target }) => set({ projectCode: target.value })}
        />
      )}
    </FormField>
  );
}
