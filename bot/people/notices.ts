import type {
  NotificationContent,
  NotificationRenderer,
  RenderRequest,
} from '../../shared/domain/deliveries';
import {
  peopleTemplateNames,
  skillLevels,
  type People,
  type PeopleTemplateName,
  type SkillView,
} from '../../shared/domain/people';
import type { VocabularySource } from '../../shared/domain/taxonomy';
import type { TeamsTranslator } from '../../shared/i18n/teams-catalogue';
import type { Locale } from '../../shared/kernel/locale';
import { evidenceWords, successionWords } from '../../shared/i18n/people-sentences';
import type { AdaptiveCard } from '../cards';
import type { HubLinks } from '../conversation/hub-links';
import { termsOf } from '../conversation/terms';
import { cut, labelsIn, type PeopleContext } from './context';
import { rateCard, topicWords } from './rate-card';
import { confirmCard, dueCard, proposedCard, skillNewsCard } from './skill-cards';
import { successorCard } from './successor-card';

export interface PeopleNoticeSettings {
  /** The people as a reader may see them now; undefined for who has left. */
  peopleFor(personId: string): Promise<People | undefined>;
  /**
   * Looks at the lists again for one skill: what another process of the service has saved is not in
   * this one's directory yet.
   */
  lookAgain(personId: string, themeKey: string): Promise<void>;
  /** The same for what HR says of a person, and who is named to carry on the work. */
  lookAtRecord(personId: string): Promise<void>;
  translatorFor(locale: Locale): TeamsTranslator;
  readonly links: HubLinks;
  readonly vocabulary: VocabularySource;
}

const longestReason = 600;

interface Words {
  readonly said: string;
  readonly text: string;
  readonly why: string;
}

/** What a message says beyond its usual words. */
interface Said {
  /** What it is about: the name of a theme, or of a person. */
  readonly about: string;
  readonly paragraphs: readonly string[];
  readonly url: string;
  card(settings: Words & { readonly summary: string }): AdaptiveCard;
}

type Read = (
  request: RenderRequest,
  people: People,
  context: PeopleContext
) => Promise<Said | undefined>;

/**
 * Words and cards of the messages about people. What is said of somebody is read when the message is
 * sent, as its reader may see it then; what is settled in the meantime asks nobody for anything.
 */
export function createPeopleNotices(settings: PeopleNoticeSettings): NotificationRenderer {
  const { peopleFor, lookAgain, lookAtRecord, translatorFor, links, vocabulary } = settings;
  return {
    async render(request) {
      const translator = translatorFor(request.locale);
      const { t } = translator;
      const template = templateOf(request);
      const words: Words = {
        said: t(`peopleBot.notices.${template}.title`),
        text: t(`peopleBot.notices.${template}.text`),
        why: t(`peopleBot.notices.${template}.why`),
      };
      const { subjectId, themeKey, predecessorId } = request.values;
      if (subjectId !== undefined) await lookAgain(String(subjectId), String(themeKey));
      if (predecessorId !== undefined) await lookAtRecord(String(predecessorId));
      const people = await peopleFor(request.personId);
      const labelOf = labelsIn(await termsOf(vocabulary), translator);
      const context: PeopleContext = { translator, links, labelOf };
      const found = people && (await readers[template](request, people, context));
      return found ? contentOf(found, words, context) : goneContent(words, translator);
    },
  };
}

function contentOf(found: Said, words: Words, { translator }: PeopleContext): NotificationContent {
  const { about, paragraphs, url } = found;
  const { said: title, text, why } = words;
  const summary = translator.t('peopleBot.notices.summary', { title, name: about, url });
  return {
    title,
    paragraphs: [text, ...paragraphs],
    link: { label: translator.t('peopleBot.person.open'), url },
    why,
    card: { ...found.card({ ...words, summary }) },
  };
}

function goneContent({ said: title, why }: Words, { t }: TeamsTranslator): NotificationContent {
  return { title, paragraphs: [t('peopleBot.notices.gone')], why };
}

/** A claim that still waits for this specialist. */
const readClaimed: Read = async ({ values }, people, context) => {
  const waiting = await people.toConfirm({});
  const found = waiting.find(
    ({ person, skill }) =>
      person.personId === values['subjectId'] && skill.themeKey === values['themeKey']
  );
  if (!found) return undefined;
  const { person, skill } = found;
  return {
    about: person.name,
    paragraphs: [`${person.name}: ${skillWords(skill, context)}`],
    url: context.links.people({ view: 'confirm' }),
    card: (settings) => confirmCard(found, context, settings),
  };
};

/** The reader's own skill, where it is in one of these states. */
const readOwn =
  (
    states: readonly SkillView['state'][],
    card: (
      skill: SkillView,
      context: PeopleContext,
      settings: Words & { readonly summary: string; readonly reason?: string }
    ) => AdaptiveCard
  ): Read =>
  async ({ values }, people, context) => {
    const own = await people.me({});
    const themeKey = String(values['themeKey'] ?? '');
    const skill = own.ok && own.value.view.skills.find((one) => one.themeKey === themeKey);
    if (!skill || !states.includes(skill.state)) return undefined;
    const { translator, links, labelOf } = context;
    const reason = cut(String(values['reason'] ?? ''), longestReason);
    const level = skillLevels.find((one) => one === values['level']);
    const shown: SkillView = { ...skill, ...(level === undefined ? {} : { level }) };
    return {
      about: labelOf(themeKey),
      paragraphs: [
        skillWords(shown, context),
        ...(reason === '' ? [] : [translator.t('peopleBot.skill.reasonGiven', { reason })]),
      ],
      url: links.people({ view: 'mine', themeKey }),
      card: (settings) =>
        card(shown, context, { ...settings, ...(reason === '' ? {} : { reason }) }),
    };
  };

/** The reader is still named, and has not answered. */
const readSuccessor: Read = async ({ values }, people, context) => {
  const own = await people.me({});
  const found =
    own.ok &&
    own.value.successions.find(
      ({ person, state }) => person.personId === values['predecessorId'] && state === 'asked'
    );
  if (!found) return undefined;
  const { translator, links, labelOf } = context;
  return {
    about: found.person.name,
    paragraphs: successionWords(found, labelOf, translator),
    url: links.people({ view: 'mine' }),
    card: (settings) => successorCard(found, context, settings),
  };
};

const readContact: Read = async ({ values }, people, context) => {
  const contacts = await people.contactsToRate({});
  const found = contacts.find(
    ({ contactId, outcome }) => contactId === values['contactId'] && outcome === undefined
  );
  if (!found) return undefined;
  const { person } = found;
  return {
    about: person.name,
    paragraphs: [`${person.name}: ${topicWords(found, context)}`],
    url: context.links.people({ view: 'profile', id: person.personId }),
    card: (settings) => rateCard(found, context, settings),
  };
};

const readers: Readonly<Record<PeopleTemplateName, Read>> = {
  claimed: readClaimed,
  confirmed: readOwn(['confirmed', 'due'], skillNewsCard),
  changed: readOwn(['confirmed', 'due'], skillNewsCard),
  declined: readOwn(['declined'], skillNewsCard),
  due: readOwn(['due'], dueCard),
  proposed: readOwn(['proposed'], proposedCard),
  successor: readSuccessor,
  contactRated: readContact,
};

/** A skill in one line, for mails and digests: theme, level and what speaks for it. */
function skillWords(
  { themeKey, level, evidence }: SkillView,
  { translator, labelOf }: PeopleContext
): string {
  const known = level === undefined ? [] : [translator.t(`people.levels.${level}`)];
  return [labelOf(themeKey), ...known, evidenceWords(evidence, translator)].join(' · ');
}

function templateOf({ template }: RenderRequest): PeopleTemplateName {
  const name = template.slice('people.'.length);
  return peopleTemplateNames.find((one) => one === name) ?? 'due';
}
