import * as React from 'react';
import { availabilityKinds, type Availability, type PersonRef } from '../../../domain/people';
import { LabelledField } from '../../look/form-parts';
import { RadioGroup } from '../../look/RadioGroup';
import { usePeople } from '../people-context';
import { PersonPicker } from './fields/PersonPicker';
import { useOwnStyles } from './own-styles';

interface AvailabilityFieldsProps {
  readonly availability: Availability;
  /** Whom the profile names now, for her name. */
  readonly standIn: PersonRef | undefined;
  readonly error?: string;
  readonly onChange: (availability: Availability) => void;
}

/** Whether colleagues may ask; who is away says until when, and who is asked meanwhile. */
export function AvailabilityFields(props: AvailabilityFieldsProps): React.ReactElement {
  const { availability, standIn, error, onChange } = props;
  const { translator, me } = usePeople();
  const styles = useOwnStyles();
  const [named, setNamed] = React.useState(standIn);
  const until = availability.kind === 'notUntil' ? availability.until : '';
  const standInId = availability.kind === 'notUntil' ? availability.standInId : undefined;
  const chosen = [named, standIn].find((person) => person?.personId === standInId);
  return (
    <>
      <RadioGroup
        legend={translator.t('peopleOwn.form.availability')}
        choices={availabilityKinds}
        chosen={availability.kind}
        label={(kind) => translator.t(`peopleOwn.form.availabilityWhen.${kind}`)}
        onChoose={(kind) => onChange(kind === 'notUntil' ? { kind, until: '' } : { kind })}
      />
      {availability.kind === 'notUntil' && (
        <div className={styles.two}>
          <LabelledField
            label={translator.t('peopleOwn.form.until')}
            help={translator.t('peopleOwn.form.untilHelp')}
            {...(error === undefined ? {} : { error })}
          >
            {(field) => (
              <input
                {...field}
                type="date"
                value={until}
                onChange={({ target }) => onChange({ ...availability, until: target.value })}
              />
            )}
          </LabelledField>
          <PersonPicker
            label={translator.t('peopleOwn.form.standIn')}
            help={translator.t('peopleOwn.form.standInHelp')}
            chosen={
              standInId === undefined ? undefined : (chosen ?? { personId: standInId, name: '…' })
            }
            accepts={({ personId, isFormer }) => !isFormer && personId !== me.personId}
            onChoose={(person) => {
              setNamed(person);
              onChange({
                ...{ kind: 'notUntil', until },
                ...(person ? { standInId: person.personId } : {}),
              });
            }}
          />
        </div>
      )}
    </>
  );
}
