import * as React from 'react';
import {
  rhythms,
  type CommunityProblem,
  type CommunityView,
  type PersonChoice,
} from '../../domain/communities';
import { LabelledField } from '../look/form-parts';
import { StepForm } from '../look/StepForm';
import { useServiceHub } from '../service-hub-context';
import { ConflictNotice } from './ConflictNotice';
import { FieldGroup, PeopleRows } from './PeopleRows';
import { TermDates } from './TermDates';
import {
  draftOf,
  fieldOf,
  formOf,
  stageChoices,
  type NamedTerm,
  type RecordField,
  type RecordForm,
} from './record-form';
import { useRecordStyles } from './record-styles';
import { useStep } from './use-step';

interface RecordEditorProps {
  readonly view: CommunityView;
  readonly onSaved: (view: CommunityView) => void;
  readonly onClose: () => void;
}

/** Changes who cares for a community and until when, its stage, its rhythm, and its next review. */
export function RecordEditor({ view, onSaved, onClose }: RecordEditorProps): React.ReactElement {
  const { hub, translator } = useServiceHub();
  const step = useStep();
  const unknown = translator.t('communities.about.gone');
  const [form, setForm] = React.useState(() => formOf(view, unknown));
  const [problem, setProblem] = React.useState<CommunityProblem>();
  const [newer, setNewer] = React.useState<CommunityView>();
  const set = (change: Partial<RecordForm>): void =>
    setForm((before) => ({ ...before, ...change }));

  const readNewer = (communityId: string): void => {
    hub.communities.get({ communityId }).then(
      (answer) => answer.ok && setNewer(answer.value),
      // the sentence at the foot says already that somebody saved before
      () => undefined
    );
  };
  const save = ({ community }: CommunityView): void => {
    const { id: communityId, version } = community;
    setProblem(undefined);
    setNewer(undefined);
    step.take(
      () => hub.communities.save({ draft: draftOf(community, form), communityId, version }),
      onSaved,
      (refusal) => {
        setProblem(refusal);
        if (refusal.code === 'communities.changed-meanwhile') readNewer(communityId);
      }
    );
  };

  const at = problem && fieldOf(problem.code);
  // what is told at its field, or beside both versions, is not said again at the foot
  const { problem: words, ...rest } = step;
  const isSaid = at !== undefined || newer !== undefined || words === undefined;
  return (
    <StepForm
      submit={translator.t(step.isUnderWay ? 'communities.act.sending' : 'communities.edit.save')}
      step={isSaid ? rest : step}
      onSubmit={() => save(view)}
      onCancel={onClose}
    >
      {newer && (
        <ConflictNotice
          mine={form}
          theirs={formOf(newer, unknown)}
          onKeepMine={() => save(newer)}
          onTakeTheirs={() => onSaved(newer)}
        />
      )}
      <Fields
        view={view}
        form={form}
        onChange={set}
        errorAt={(field) => (field === at ? words : undefined)}
      />
    </StepForm>
  );
}

interface FieldsProps {
  readonly view: CommunityView;
  readonly form: RecordForm;
  readonly onChange: (change: Partial<RecordForm>) => void;
  readonly errorAt: (field: RecordField) => string | undefined;
}

function Fields({ view, form, onChange, errorAt }: FieldsProps): React.ReactElement {
  const { translator } = useServiceHub();
  const styles = useRecordStyles();
  const said = (field: RecordField): { readonly error?: string } => {
    const error = errorAt(field);
    return error === undefined ? {} : { error };
  };
  return (
    <>
      <FieldGroup title={translator.t('communities.about.supervisors')} {...said('supervisors')}>
        <PeopleRows
          people={form.supervisors}
          addLabel={translator.t('communities.edit.addSupervisor')}
          add={({ personId, name }) => ({ personId, name })}
          onChange={(supervisors) => onChange({ supervisors })}
        />
      </FieldGroup>
      <FieldGroup
        title={translator.t('communities.about.moderators')}
        help={translator.t('communities.edit.moderatorsHelp')}
        {...said('moderators')}
      >
        <PeopleRows
          people={form.moderators}
          detail={(term, change) => <TermDates term={term} onChange={change} />}
          addLabel={translator.t('communities.edit.addModerator')}
          add={newTerm}
          onChange={(moderators) => onChange({ moderators })}
        />
      </FieldGroup>
      <div className={styles.narrow}>
        <LabelledField
          label={translator.t('communities.about.stage')}
          help={translator.t('communities.edit.stageHelp')}
          {...said('stage')}
        >
          {(field) => (
            <Choices
              {...field}
              value={form.stage}
              choices={stageChoices(view.community)}
              words={(stage) => translator.t(`communities.standings.${stage}`)}
              onChoose={(stage) => onChange({ stage })}
            />
          )}
        </LabelledField>
        <LabelledField label={translator.t('communities.about.rhythm')}>
          {(field) => (
            <Choices
              {...field}
              value={form.rhythm}
              choices={rhythms}
              words={(rhythm) => translator.t(`communities.rhythms.${rhythm}`)}
              onChoose={(rhythm) => onChange({ rhythm })}
            />
          )}
        </LabelledField>
        <LabelledField label={translator.t('communities.about.reviewOn')} {...said('reviewOn')}>
          {(field) => (
            <input
              {...field}
              type="date"
              value={form.reviewOn}
              onChange={({ target }) => onChange({ reviewOn: target.value })}
            />
          )}
        </LabelledField>
      </div>
    </>
  );
}

interface ChoicesProps<T extends string> extends Omit<
  React.SelectHTMLAttributes<HTMLSelectElement>,
  'value' | 'onChange'
> {
  readonly value: T;
  readonly choices: readonly T[];
  readonly words: (choice: T) => string;
  readonly onChoose: (choice: T) => void;
}

function Choices<T extends string>(props: ChoicesProps<T>): React.ReactElement {
  const { value, choices, words, onChoose, ...attributes } = props;
  return (
    <select
      {...attributes}
      value={value}
      onChange={({ target }) => {
        const chosen = choices.find((one) => one === target.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {words(choice)}
        </option>
      ))}
    </select>
  );
}

/** A term begins today and lasts a year unless told. */
function newTerm({ personId, name }: PersonChoice): NamedTerm {
  const today = new Date();
  const until = new Date(today);
  until.setFullYear(until.getFullYear() + 1);
  return { personId, name, from: dayOf(today), until: dayOf(until) };
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
