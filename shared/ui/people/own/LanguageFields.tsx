import * as React from 'react';
import { languageLevels, type SpokenLanguage } from '../../../domain/people';
import { Combobox } from '../../look/Combobox';
import { LabelledField } from '../../look/form-parts';
import { useHubStyles } from '../../look/hub-styles';
import { CancelIcon } from '../../look/icons';
import { optionsFor } from '../../look/options-for';
import { usePeople } from '../people-context';
import { languageName } from '../people-words';
import { FieldGroup } from './fields/FieldGroup';
import { languageChoices } from './language-choices';
import { useOwnStyles } from './own-styles';

interface LanguageFieldsProps {
  readonly languages: readonly SpokenLanguage[];
  readonly error?: string;
  readonly onChange: (languages: readonly SpokenLanguage[]) => void;
}

/** The languages that somebody speaks, each with how well. */
export function LanguageFields(props: LanguageFieldsProps): React.ReactElement {
  const { languages, error, onChange } = props;
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = useOwnStyles();
  const [typed, setTyped] = React.useState('');
  const all = React.useMemo(() => languageChoices(translator), [translator]);
  const free = all.filter(({ key }) => languages.every(({ tag }) => tag !== key));
  const label = translator.t('peopleOwn.form.languages');
  return (
    <FieldGroup legend={label} {...(error === undefined ? {} : { error })}>
      {languages.map((one) => {
        const name = languageName(one.tag, translator);
        const remove = translator.t('peopleOwn.skills.remove', { name });
        return (
          <div key={one.tag} className={styles.pair}>
            <span>{name}</span>
            <select
              className={shared.field}
              aria-label={translator.t('peopleOwn.form.languageLevel', { language: name })}
              value={one.level}
              onChange={({ target }) => {
                const level = languageLevels.find((known) => known === target.value) ?? one.level;
                onChange(
                  languages.map((each) => (each.tag === one.tag ? { ...each, level } : each))
                );
              }}
            >
              {languageLevels.map((level) => (
                <option key={level} value={level}>
                  {translator.t(`people.languageLevels.${level}`)}
                </option>
              ))}
            </select>
            <button
              type="button"
              className={shared.quietButton}
              aria-label={remove}
              title={remove}
              onClick={() => onChange(languages.filter(({ tag }) => tag !== one.tag))}
            >
              <span className={shared.icon} aria-hidden="true">
                <CancelIcon />
              </span>
            </button>
          </div>
        );
      })}
      <LabelledField label={translator.t('peopleOwn.form.languageAdd')}>
        {(field) => (
          <Combobox
            input={field}
            label={label}
            placeholder={translator.t('peopleOwn.form.languageType')}
            typed={typed}
            options={optionsFor(typed, free)}
            countWords={(count) => translator.t('peopleOwn.form.languagesFound', { count })}
            onType={setTyped}
            onTake={({ key }) => {
              setTyped('');
              onChange([...languages, { tag: key, level: 'good' }]);
            }}
          />
        )}
      </LabelledField>
    </FieldGroup>
  );
}
