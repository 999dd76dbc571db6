import * as React from 'react';
import type { PersonRef, PersonRow, ProfileView } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { StepForm } from '../../look/StepForm';
import { useLoaded } from '../../portal/use-loaded';
import { LoadedView } from '../../states/LoadedView';
import { NoticeBar } from '../../states/NoticeBar';
import { PersonPicker } from '../own/fields/PersonPicker';
import { useOwnStyles } from '../own/own-styles';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { peopleProblemWords } from '../people-words';
import { PersonLink } from '../PersonLink';
import { useStep } from '../use-step';
import { namedWords } from './named-words';
import { OpenSuccessionsList } from './OpenSuccessions';

const hasLeft = ({ isFormer }: PersonRow): boolean => isFormer;

/**
 * Who carries on the work of somebody who left: works keep their author, questions find somebody. Who is
 * named is asked; whose yes is missing stands in a list.
 */
export function SuccessorsPart(): React.ReactElement {
  const { people, translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const ownStyles = useOwnStyles();
  const [former, setFormer] = React.useState<PersonRef>();
  const [said, setSaid] = React.useState<string>();
  const load = React.useCallback(() => people.successions({}), [people]);
  const { loaded, retry } = useLoaded(load);
  const place = React.useRef<HTMLDivElement>(null);
  const choose = (person: PersonRef | undefined): void => {
    setFormer(person);
    setSaid(undefined);
  };
  const title = translator.t('peopleCare.successors.title');
  return (
    <section className={shared.card} aria-label={title}>
      <h3 className={styles.partTitle}>{title}</h3>
      <p className={styles.quiet}>{translator.t('peopleCare.successors.intro')}</p>
      <PersonPicker
        label={translator.t('peopleCare.successors.find')}
        help={translator.t('peopleCare.successors.findHelp')}
        chosen={former}
        accepts={hasLeft}
        onChoose={choose}
      />
      {/* takes the focus from a line of the list below, and from a form that is done */}
      <div ref={place} tabIndex={-1} className={ownStyles.said}>
        {said !== undefined && <NoticeBar kind="note">{said}</NoticeBar>}
        {former && (
          <Succession
            key={former.personId}
            former={former}
            onDone={(words) => {
              setFormer(undefined);
              setSaid(words);
              retry();
              place.current?.focus();
            }}
          />
        )}
      </div>
      <LoadedView loaded={loaded} retry={retry} rows={1}>
        {(answer) =>
          answer.ok ? (
            <OpenSuccessionsList
              open={answer.value}
              onChoose={(predecessor) => {
                choose(predecessor);
                place.current?.focus();
              }}
            />
          ) : (
            <NoticeBar kind="warning">{peopleProblemWords(answer.problem, translator)}</NoticeBar>
          )
        }
      </LoadedView>
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
  const { personId, name, named } = view;
  // who said no is not asked a second time
  const refusedBy = named?.state === 'declined' ? named.person.personId : undefined;
  const [successor, setSuccessor] = React.useState<PersonRef | undefined>(
    refusedBy === undefined ? named?.person : undefined
  );
  const [isMissing, setMissing] = React.useState(false);
  const save = (): void => {
    setMissing(successor === undefined);
    if (!successor) return;
    step.take(
      () => people.setSuccessor({ personId, successorId: successor.personId }),
      (next) => {
        const words = next.named?.state === 'accepted' ? 'said' : 'saidAsked';
        onDone(
          translator.t(`peopleCare.successors.${words}`, {
            ...{ person: name, successor: successor.name },
          })
        );
      }
    );
  };
  return (
    <StepForm submit={translator.t('peopleCare.successors.submit')} step={step} onSubmit={save}>
      <p className={styles.quiet}>
        <PersonLink person={view} />
        {' · '}
        {named ? namedWords(named, translator) : translator.t('peopleCare.successors.nobody')}
      </p>
      <PersonPicker
        label={translator.t('peopleCare.successors.successor')}
        chosen={successor}
        accepts={(row) => !row.isFormer && ![personId, refusedBy].includes(row.personId)}
        onChoose={setSuccessor}
        {...(isMissing ? { error: translator.t('peopleCare.successors.successorMissing') } : {})}
      />
    </StepForm>
  );
}
