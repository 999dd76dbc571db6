import type { ContactTopic } from '../../../domain/people';

/** About what a colleague was asked. @param labelOf names themes by their key */
export function topicWords(topic: ContactTopic, labelOf: (key: string) => string): string {
  return topic.kind === 'theme' ? labelOf(topic.themeKey) : topic.title;
}
