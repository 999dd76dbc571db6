import type { Announcements } from '../../shared/adapters/store/sql-happenings';
import type { Community, CommunityStore } from '../../shared/domain/communities';
import {
  chooseTexts,
  type PracticeVoice,
  type PublishedPractice,
} from '../../shared/domain/practices';
import type { VocabularySource } from '../../shared/domain/taxonomy';
import type { TeamsTranslator } from '../../shared/i18n/teams-catalogue';
import type { Clock } from '../../shared/kernel/clock';
import { HubError, hubErrorFromStatus } from '../../shared/kernel/errors';
import type { Locale } from '../../shared/kernel/locale';
import {
  createCard,
  facts,
  heading,
  link,
  note,
  open,
  paragraphs,
  text,
  type AdaptiveCard,
} from '../cards';
import type { TeamsConnector } from '../connector';
import type { HubLinks } from '../conversation/hub-links';
import { cut, labelOf, langOf, termsOf, type PracticeContext } from './context';

export interface PracticeVoiceSettings {
  readonly communities: Pick<CommunityStore, 'list'>;
  readonly connector: Pick<TeamsConnector, 'postInChannel'>;
  /** Whether the hub's app is in a team. */
  isInstalled(teamId: string): Promise<boolean>;
  readonly announcements: Announcements;
  readonly vocabulary: VocabularySource;
  translatorFor(locale: Locale): TeamsTranslator;
  readonly links: HubLinks;
  readonly clock: Clock;
}

const longestSummary = 600;

/**
 * The bot in the channels of the communities that talk about a theme. Teams cannot be asked whether a
 * message has arrived: what was sent without an answer is not sent again.
 */
export function createPracticeVoice(settings: PracticeVoiceSettings): PracticeVoice {
  const { communities, isInstalled, vocabulary } = settings;
  return {
    async announce(practice, eventId) {
      const terms = await termsOf(vocabulary);
      const themes = new Set(practice.content.themeKeys.flatMap((key) => lineOf(key, terms)));
      for (const community of await communities.list()) {
        const { channel, standing, themeKey } = community;
        if (!channel || standing === 'merged' || standing === 'closed') continue;
        if (!themes.has(themeKey) || !(await isInstalled(channel.teamId))) continue;
        await sayOnce(settings, community, practice, eventId, terms);
      }
    },
  };
}

/** The theme and all above it: who talks about the wider theme talks about this one too. */
function lineOf(key: string, terms: PracticeContext['terms']): readonly string[] {
  const concept = terms?.byKey(key);
  const above = concept && terms ? terms.ancestors(concept.id) : [];
  return [key, ...above.map((one) => one.key)];
}

async function sayOnce(
  { connector, announcements, translatorFor, links, clock }: PracticeVoiceSettings,
  { id, channel, languages }: Community,
  practice: PublishedPractice,
  eventId: string,
  terms: PracticeContext['terms']
): Promise<void> {
  if (!channel) return;
  const name = `practice:${eventId}:${id}`;
  const now = (): number => clock.now().getTime();
  if (!(await announcements.begin(name, now()))) return;
  const translator = translatorFor(languages[0] ?? practice.content.locale);
  const card = announcementCard(practice, { translator, links, terms });
  const answer = await connector.postInChannel(channel.teamId, channel.channelId, { card });
  if (answer.kind !== 'refused') {
    return announcements.end(name, answer.kind === 'accepted' ? 'said' : 'unknown', now());
  }
  await announcements.release(name);
  const { status, retryAfterMs, code } = answer;
  // a channel that is gone, or shut to the bot, holds nobody else back
  if (status === 403 || status === 404) return;
  throw status === 429 && retryAfterMs !== undefined
    ? new HubError('throttled', { message: `channel: ${code}`, status, retryAfterMs })
    : hubErrorFromStatus({ source: 'channel', ...(status > 0 ? { status } : {}) });
}

/** What stands in the channel: what it is, whom to thank, where to read it. */
export function announcementCard(
  practice: PublishedPractice,
  context: PracticeContext
): AdaptiveCard {
  const { translator, links } = context;
  const { t } = translator;
  const { locale, texts } = chooseTexts(practice.content, practice.translations, translator.locale);
  const title = texts.title ?? '';
  const url = links.practices({ view: 'practice', id: practice.id });
  const look = langOf(locale, translator);
  const name = practice.author?.name ?? (labelOf(practice.missionKey, context) || practice.mission);
  return createCard({
    lang: translator.formatTag,
    summary: `${t('practicesBot.channel.title', { title: cut(title, 200) })} ${url}`,
    body: [
      heading(t('practicesBot.channel.new')),
      link(title, url, look.lang),
      ...paragraphs(cut(texts.summary ?? '', longestSummary), look),
      facts([
        [t('practicesBot.card.kind'), t(`practices.kinds.${practice.kind}`)],
        [
          t('practicesBot.channel.where'),
          practice.content.countryKeys
            .map((key) => labelOf(key, context))
            .filter((label) => label !== '')
            .join(', '),
        ],
      ]),
      name === undefined ? undefined : text(t('practicesBot.channel.thanks', { name })),
      note(t('practicesBot.channel.why')),
    ],
    actions: [open(t('practicesBot.channel.read'), url, { isFirst: true })],
  });
}
