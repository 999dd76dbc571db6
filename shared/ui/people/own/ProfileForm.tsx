import * as React from 'react';
import { genders, hideableParts, mostAboutLetters, type OwnProfile } from '../../../domain/people';
import { LabelledField } from '../../look/form-parts';
import { useHubStyles } from '../../look/hub-styles';
import { RadioGroup } from '../../look/RadioGroup';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { StepTrouble } from '../StepTrouble';
import { AvailabilityFields } from './AvailabilityFields';
import { CheckRow } from './fields/CheckRow';
import { FieldGroup } from './fields/FieldGroup';
import { TermPicker } from './fields/TermPicker';
import { LanguageFields } from './LanguageFields';
import { useOwnStyles } from './own-styles';
import { ProfileConflict } from './ProfileConflict';
import type { FormPart } from './profile-form';
import { SaveLine } from './SaveLine';
import { useProfileForm, type ProfileForm as Form } from './use-profile-form';
import { WorkFields } from './WorkFields';

interface ProfileFormProps {
  readonly own: OwnProfile;
  /** Whether saving is what she most likely needs now; there is one such button on a page. */
  readonly isFirst: boolean;
  readonly onSaved: (next: OwnProfile) => void;
}

/** What a person says of herself: all of it optional, each part to be hidden. */
export function ProfileForm({ own, isFirst, onSaved }: ProfileFormProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const ownStyles = useOwnStyles();
  const profile = useProfileForm(own, onSaved);
  const { step, theirs, problem } = profile;
  const title = translator.t('peopleOwn.form.title');
  return (
    <section className={shared.card} aria-label={title}>
      <h3 className={styles.partTitle}>{title}</h3>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          profile.save();
        }}
      >
        <Fields own={own} profile={profile} />
        <StepTrouble
          step={{ failure: step.failure, problem: theirs === undefined ? problem : undefined }}
        />
        {theirs && (
          <ProfileConflict
            mine={profile.form}
            theirs={theirs}
            onKeepMine={profile.save}
            onTakeTheirs={profile.takeTheirs}
          />
        )}
        <div className={ownStyles.foot}>
          {!theirs && (
            <button
              type="submit"
              className={isFirst ? shared.primaryButton : shared.outlineButton}
              aria-disabled={step.isUnderWay}
            >
              {translator.t('peopleOwn.form.save')}
            </button>
          )}
          <SaveLine profile={profile} />
        </div>
      </form>
    </section>
  );
}

interface FieldsProps {
  readonly own: OwnProfile;
  readonly profile: Form;
}

function Fields({ own, profile }: FieldsProps): React.ReactElement {
  const { translator } = usePeople();
  const styles = usePeopleStyles();
  const { form, set, setGender } = profile;
  const said = (part: FormPart): { readonly error?: string } => {
    const error = profile.errorAt(part);
    return error === undefined ? {} : { error };
  };
  return (
    <>
      <AvailabilityFields
        availability={form.availability}
        standIn={own.view.standIn}
        onChange={(availability) => set({ availability })}
        {...said('availability')}
      />
      <LanguageFields
        languages={form.languages}
        onChange={(languages) => set({ languages })}
        {...said('languages')}
      />
      <TermPicker
        setKey="countries"
        label={translator.t('peopleOwn.form.countries')}
        placeholder={translator.t('peopleOwn.form.countryType')}
        countWords={(count) => translator.t('peopleOwn.form.countriesFound', { count })}
        chosen={form.countriesWorked}
        onChange={(countriesWorked) => set({ countriesWorked })}
        {...said('countriesWorked')}
      />
      <FieldGroup legend={translator.t('peopleOwn.form.mentor')}>
        <CheckRow
          label={translator.t('peopleOwn.form.mentorCheck')}
          isChecked={form.isMentor}
          onChange={(isMentor) => set({ isMentor })}
        />
      </FieldGroup>
      <LabelledField
        label={translator.t('peopleOwn.form.about')}
        help={translator.t('peopleOwn.form.aboutHelp', {
          most: mostAboutLetters,
          left: Math.max(0, mostAboutLetters - form.about.length),
        })}
        {...said('about')}
      >
        {({ className, ...field }) => (
          <textarea
            {...field}
            className={`${className} ${styles.textArea}`}
            value={form.about}
            onChange={({ target }) => set({ about: target.value })}
          />
        )}
      </LabelledField>
      <WorkFields
        works={form.works}
        recent={own.view.recent}
        onChange={(works) => set({ works })}
        {...said('works')}
      />
      <FieldGroup
        legend={translator.t('peopleOwn.form.hidden')}
        help={translator.t('peopleOwn.form.hiddenHelp')}
      >
        {hideableParts.map((part) => (
          <CheckRow
            key={part}
            label={translator.t(`peopleOwn.form.hideable.${part}`)}
            isChecked={form.hidden.includes(part)}
            onChange={(isHidden) =>
              set({
                hidden: isHidden
                  ? [...form.hidden, part]
                  : form.hidden.filter((one) => one !== part),
              })
            }
          />
        ))}
      </FieldGroup>
      <RadioGroup
        legend={translator.t('peopleOwn.form.gender')}
        choices={['none', ...genders] as const}
        chosen={form.gender ?? 'none'}
        label={(one) => translator.t(`peopleOwn.form.genders.${one}`)}
        onChoose={(one) => setGender(one === 'none' ? undefined : one)}
      />
      <p className={styles.quiet}>{translator.t('peopleOwn.form.genderHelp')}</p>
    </>
  );
}
