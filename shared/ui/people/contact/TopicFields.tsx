import * as React from 'react';
import type { ContactTopic } from '../../../domain/people';
import { Combobox } from '../../look/Combobox';
import { LabelledField } from '../../look/form-parts';
import { optionsFor } from '../../look/options-for';
import { usePeople } from '../people-context';
import { useTerms, type Terms } from '../use-terms';
import { sortedTopics, topicKey } from './contact-topics';

/** The choice that opens the list of all themes. */
const otherKey = 'other';

interface TopicFieldsProps {
  readonly topics: readonly ContactTopic[];
  /** Missing until one is chosen. */
  readonly chosen?: ContactTopic;
  /** The form was sent without a topic. */
  readonly isMissing: boolean;
  readonly onChoose: (topic: ContactTopic | undefined) => void;
}

/** What the message is about: a theme or a work of the person, or any theme of the hub. */
export function TopicFields(props: TopicFieldsProps): React.ReactElement {
  const { topics, chosen, isMissing, onChoose } = props;
  const { translator } = usePeople();
  const terms = useTerms();
  const offered = sortedTopics(topics);
  const [isOther, setOther] = React.useState(offered.length === 0);
  const choose = (key: string): void => {
    setOther(key === otherKey);
    onChoose(offered.find((topic) => topicKey(topic) === key));
  };
  return (
    <>
      {offered.length > 0 && (
        <LabelledField label={translator.t('peoplePages.contact.about')}>
          {(field) => (
            <select
              {...field}
              value={isOther || !chosen ? otherKey : topicKey(chosen)}
              onChange={({ target }) => choose(target.value)}
            >
              <TopicGroup topics={offered} isWork={false} terms={terms} />
              <TopicGroup topics={offered} isWork terms={terms} />
              <option value={otherKey}>{translator.t('peoplePages.contact.other')}</option>
            </select>
          )}
        </LabelledField>
      )}
      {isOther && <OtherTheme terms={terms} isMissing={isMissing} onChoose={onChoose} />}
    </>
  );
}

interface TopicGroupProps {
  readonly topics: readonly ContactTopic[];
  readonly isWork: boolean;
  readonly terms: Terms;
}

function TopicGroup({ topics, isWork, terms }: TopicGroupProps): React.ReactElement | null {
  const { translator } = usePeople();
  const own = topics.filter(({ kind }) => (kind === 'theme') !== isWork);
  if (own.length === 0) return null;
  return (
    <optgroup label={translator.t(`peoplePages.contact.${isWork ? 'works' : 'themes'}`)}>
      {own.map((topic) => (
        <option key={topicKey(topic)} value={topicKey(topic)}>
          {topic.kind === 'theme' ? terms.label(topic.themeKey) : topic.title}
        </option>
      ))}
    </optgroup>
  );
}

interface OtherThemeProps extends Pick<TopicFieldsProps, 'isMissing' | 'onChoose'> {
  readonly terms: Terms;
}

function OtherTheme({ terms, isMissing, onChoose }: OtherThemeProps): React.ReactElement {
  const { translator } = usePeople();
  const [typed, setTyped] = React.useState('');
  const all = React.useMemo(() => terms.choices('themes'), [terms]);
  const options = React.useMemo(() => optionsFor(typed, all), [typed, all]);
  const label = translator.t('peoplePages.contact.otherTheme');
  return (
    <LabelledField
      label={label}
      {...(isMissing ? { error: translator.t('peoplePages.contact.themeMissing') } : {})}
    >
      {(input) => (
        <Combobox
          input={input}
          label={label}
          placeholder={translator.t('peoplePages.contact.themeHelp')}
          typed={typed}
          options={options}
          countWords={(count) => translator.t('peoplePages.contact.proposals', { count })}
          onType={(words) => {
            setTyped(words);
            onChoose(undefined);
          }}
          onTake={(option) => {
            setTyped(option.label);
            onChoose({ kind: 'theme', themeKey: option.key });
          }}
        />
      )}
    </LabelledField>
  );
}
