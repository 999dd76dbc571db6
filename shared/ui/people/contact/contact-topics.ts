import type { ContactTopic } from '../../../domain/people';

/** The same for the same topic, for lists of choices. */
export function topicKey(topic: ContactTopic): string {
  return topic.kind === 'theme' ? topic.themeKey : topic.url;
}

/** Each topic once, themes before works. */
export function sortedTopics(topics: readonly ContactTopic[]): readonly ContactTopic[] {
  const once = [...new Map(topics.map((topic) => [topicKey(topic), topic])).values()];
  const isTheme = ({ kind }: ContactTopic): boolean => kind === 'theme';
  return [...once.filter(isTheme), ...once.filter((topic) => !isTheme(topic))];
}
