import type { ContactWords } from '../../shared/domain/people';
import type { TeamsTranslator } from '../../shared/i18n/teams-catalogue';
import type { Locale } from '../../shared/kernel/locale';
import { cut } from './context';

/** A title that is longer than a line tells no more. */
const longestTopic = 160;

/** What stands in the box when somebody writes to a colleague; it can be changed before it is sent. */
export function createContactWords(
  translatorFor: (locale: Locale) => TeamsTranslator
): ContactWords {
  return {
    message(locale, { name, topic }) {
      const { t } = translatorFor(locale);
      const about = cut(topic, longestTopic);
      return {
        subject: t('people.message.subject', { topic: about }),
        text: t('people.message.text', { name, topic: about }),
      };
    },
  };
}
