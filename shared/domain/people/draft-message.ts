import { locales, type Locale } from '../../kernel/locale';
import { fail, ok, type Result } from '../../kernel/result';
import type { Vocabulary } from '../taxonomy';
import { readAddress } from './check-profile';
import type { ContactTopic } from './contact';
import type { Known } from './directory';
import { plainText, tooLong } from './free-text';
import type { ContactWords } from './ports';
import type { PeopleProblem } from './problems';
import { languagesOf } from './shown-parts';
import { themeOf } from './theme-scope';

const mostTitleLetters = 400;

/** A topic as it is kept: a theme of the organisation, or a work on its own pages. */
export function checkTopic(
  topic: ContactTopic,
  terms: Vocabulary,
  siteUrl: string
): Result<ContactTopic, PeopleProblem> {
  if (topic.kind === 'theme') {
    const theme = themeOf(terms, topic.themeKey);
    return theme
      ? ok({ kind: topic.kind, themeKey: theme.key })
      : fail({ code: 'people.unknown-term', values: { field: 'topic' } });
  }
  const { kind, url } = topic;
  const long = tooLong(topic.title, mostTitleLetters, 'topic');
  if (long) return fail(long);
  const title = plainText(topic.title);
  // The hub puts no address into a message that leads out of the organisation's pages.
  const isOwn = readAddress(url)?.origin === readAddress(siteUrl)?.origin;
  return isOwn && title !== ''
    ? ok({ kind, title, url })
    : fail({ code: 'people.work-elsewhere', values: { field: 'topic' } });
}

interface MessageFacts {
  readonly topic: ContactTopic;
  /** Of whoever writes. */
  readonly locale: Locale;
  readonly to: Known;
  readonly asker?: Known;
}

/** A first message that names the topic, in a language of both; she can change it before she sends it. */
export function draftMessage(
  { words, terms }: { readonly words: ContactWords; readonly terms: Vocabulary },
  { topic, locale, to, asker }: MessageFacts
): { readonly subject: string; readonly text: string } {
  const common = commonLocale(locale, to, asker);
  const { name } = to.person;
  if (topic.kind === 'theme') {
    const theme = themeOf(terms, topic.themeKey);
    const label = theme ? terms.label(theme.id, common) : topic.themeKey;
    return words.message(common, { name, topic: label });
  }
  const { subject, text } = words.message(common, { name, topic: topic.title });
  return { subject, text: `${text}\n\n${topic.url}` };
}

/** Hers where the other speaks it; else one that both speak; else hers all the same. */
function commonLocale(locale: Locale, to: Known, asker: Known | undefined): Locale {
  const theirs = spokenBy(to);
  if (theirs.has(locale)) return locale;
  const own = asker ? spokenBy(asker) : new Set<string>();
  return locales.find((one) => theirs.has(one) && own.has(one)) ?? locale;
}

function spokenBy(known: Known): ReadonlySet<string> {
  return new Set([...known.person.languages, ...languagesOf(known).map(({ tag }) => tag)]);
}
