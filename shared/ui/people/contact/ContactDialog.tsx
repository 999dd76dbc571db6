import * as React from 'react';
import {
  contactChannels,
  type ContactChannel,
  type ContactPlan,
  type ContactTopic,
  type PersonRef,
} from '../../../domain/people';
import { HubDialog } from '../../look/HubDialog';
import { useHubStyles } from '../../look/hub-styles';
import { RadioGroup } from '../../look/RadioGroup';
import { StepForm } from '../../look/StepForm';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { useStep } from '../use-step';
import { sortedTopics } from './contact-topics';
import { InsteadOffer } from './InsteadOffer';
import { ReadyMessage } from './ReadyMessage';
import { TopicFields } from './TopicFields';

export interface ContactDialogProps {
  readonly person: PersonRef;
  readonly topics: readonly ContactTopic[];
  readonly onClose: () => void;
}

/**
 * Turns to a colleague: about what, by which way, then the message to be looked at and sent. Where she
 * is asked too much already, or is away, the next who knows it is offered.
 */
export function ContactDialog(props: ContactDialogProps): React.ReactElement {
  const { topics, onClose } = props;
  const { people, translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const step = useStep();
  const [person, setPerson] = React.useState(props.person);
  const [topic, setTopic] = React.useState(sortedTopics(topics)[0]);
  const [channel, setChannel] = React.useState<ContactChannel>('chat');
  const [isMissing, setMissing] = React.useState(false);
  const [plan, setPlan] = React.useState<ContactPlan>();
  // one for each person: a second press, or a lost answer, records nothing twice
  const ids = React.useRef(new Map<string, string>());

  const idFor = (personId: string): string => {
    const known = ids.current.get(personId) ?? crypto.randomUUID();
    ids.current.set(personId, known);
    return known;
  };
  const prepare = (whom: PersonRef, isInsisted: boolean): void => {
    setMissing(topic === undefined);
    if (topic === undefined) return;
    const { personId } = whom;
    step.take(
      () =>
        people.contact({
          ...{ contactId: idFor(personId), personId, topic, channel },
          locale: translator.locale,
          ...(isInsisted ? { isInsisted } : {}),
        }),
      (next) => {
        setPerson(whom);
        setPlan(next);
      }
    );
  };
  const title = translator.t('peoplePages.contact.title', { name: person.name });
  if (plan?.instead) {
    return (
      <HubDialog title={title} onClose={onClose}>
        <InsteadOffer
          person={person}
          instead={plan.instead}
          why={plan.why ?? 'overloaded'}
          step={step}
          onAsk={prepare}
        />
      </HubDialog>
    );
  }
  if (plan) {
    return (
      <HubDialog title={title} onClose={onClose}>
        <ReadyMessage plan={plan} person={person} channel={channel} onClose={onClose} />
      </HubDialog>
    );
  }
  return (
    <HubDialog title={title} onClose={onClose}>
      <StepForm
        submit={translator.t('peoplePages.contact.prepare')}
        step={step}
        onSubmit={() => prepare(person, false)}
        onCancel={onClose}
      >
        <TopicFields
          topics={topics}
          isMissing={isMissing}
          onChoose={setTopic}
          {...(topic ? { chosen: topic } : {})}
        />
        <RadioGroup
          legend={translator.t('peoplePages.contact.channel')}
          choices={contactChannels}
          chosen={channel}
          label={(choice) => translator.t(`people.channels.${choice}`)}
          onChoose={setChannel}
        />
        <p className={styles.quiet}>{translator.t('people.privacy')}</p>
        <p className={shared.meta}>
          {translator.t('peoplePages.profile.log', { name: person.name })}
        </p>
      </StepForm>
    </HubDialog>
  );
}
