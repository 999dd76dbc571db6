import * as React from 'react';
import type { PersonRef, PersonRow, ProfileView } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { StepForm } from '../../look/StepForm';
import { useLoaded } from '../../portal/use-loaded';
import { LoadedView } from '../../states/LoadedView';
import { NoticeBar } from '../../states/NoticeBar';
import { PersonPicker } from '../own/fields/PersonPicker';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { peopleProblemWords } from '../people-words';
import { PersonLink } from '../PersonLink';
import { useStep } from '../use-step';

const hasLeft = ({ isFormer }: PersonRow): boolean => isFormer;

/** Who has taken over from somebody who left: works keep their author, questions find somebody. */
export function SuccessorsPart(): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const [former, setFormer] = React.useState<PersonRef>();
  const [said, setSaid] = React.useState<string>();
  const title = translator.t('peopleCare.successors.title');
  return (
    <section className={shared.card} aria-label={title}>
      <h3 className={styles.partTitle}>{title}</h3>
      <p className={styles.quiet}>{translator.t('peopleCare.successors.intro')}</p>
      {said !== undefined && <NoticeBar kind="note">{said}</NoticeBar>}
      <PersonPicker
        label={translator.t('peopleCare.successors.find')}
        help={translator.t('peopleCare.successors.findHelp')}
        chosen={former}
        accepts={hasLeft}
        onChoose={(person) => {
          setFormer(person);
          setSaid(undefined);
        }}
      />
      {former && (
        <Succession
          key={former.personId}
          former={former}
          onDone={(words) => {
            setFormer(undefined);
            setSaid(words);
          }}
        />
      )}
    </section>
  );
}

interface SuccessionProps {
  readonly former: PersonRef;
  readonly onDone: (words: string) => void;
}

function Succession({ former, onDone }: SuccessionProps): React.ReactElement {
  const { people, translator } = usePeople();
  const load = React.useCallback(
    () => people.profile({ personId: former.personId }),
    [people, former.personId]
  );
  const { loaded, retry } = useLoaded(load);
  return (
    <LoadedView loaded={loaded} retry={retry} rows={1}>
      {(answer) =>
        answer.ok ? (
          <SuccessorForm view={answer.value} onDone={onDone} />
        ) : (
          <NoticeBar kind="warning">{peopleProblemWords(answer.problem, translator)}</NoticeBar>
        )
      }
    </LoadedView>
  );
}

interface SuccessorFormProps {
  readonly view: ProfileView;
  readonly onDone: (words: string) => void;
}

function SuccessorForm({ view, onDone }: SuccessorFormProps): React.ReactElement {
  const { people, translator } = usePeople();
  const styles = usePeopleStyles();
  const step = useStep();
  const [successor, setSuccessor] = React.useState<PersonRef | undefined>(view.successor);
  const [isMissing, setMissing] = React.useState(false);
  const { personId, name } = view;
  const save = (): void => {
    setMissing(successor === undefined);
    if (!successor) return;
    step.take(
      () => people.setSuccessor({ personId, successorId: successor.personId }),
      () =>
        onDone(
          translator.t('peopleCare.successors.said', { person: name, successor: successor.name })
        )
    );
  };
  return (
    <StepForm submit={translator.t('peopleCare.successors.submit')} step={step} onSubmit={save}>
      <p className={styles.quiet}>
        <PersonLink person={view} />
        {' · '}
        {view.successor
          ? translator.t('peopleCare.successors.now', { name: view.successor.name })
          : translator.t('peopleCare.successors.nobody')}
      </p>
      <PersonPicker
        label={translator.t('peopleCare.successors.successor')}
        chosen={successor}
        accepts={(row) => !row.isFormer && row.personId !== personId}
        onChoose={setSuccessor}
        {...(isMissing ? { error: translator.t('peopleCare.successors.successorMissing') } : {})}
      />
    </StepForm>
  );
}
