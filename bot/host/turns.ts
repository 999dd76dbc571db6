import { z } from 'zod';
import type { PersonSession, PersonSessions } from '../person-sessions';
import type { ActorDirectory } from '../../shared/domain/people';
import { allTeamsCatalogues } from '../../shared/i18n/all-teams-catalogues';
import { teamsTranslator, type TeamsTranslator } from '../../shared/i18n/teams-catalogue';
import { HubError } from '../../shared/kernel/errors';
import {
  fullTag,
  isLocale,
  negotiateLocale,
  regionOf,
  type Locale,
} from '../../shared/kernel/locale';
import type { Actor } from '../../shared/kernel/policy';
import type { ServiceHub } from '../../shared/service-hub';
import type { CardGate } from '../cards';
import type { ConversationAddress } from '../connector';
import type { HubLinks } from '../conversation/hub-links';
import type { Place, Turn } from '../conversation/turn';
import { spokenText, type Activity } from './activity';
import { toActivity, type HostConnector } from './connector';
import type { PersonSignIn } from './person-sign-in';

export interface TurnSettings {
  readonly actors: Pick<ActorDirectory, 'actorOf'>;
  hub(actor: Actor): ServiceHub;
  readonly sessions: PersonSessions;
  readonly signIn: PersonSignIn;
  readonly connector: HostConnector;
  readonly gate: CardGate;
  readonly links: HubLinks;
  /** The language that a text is written in, where it can be told. */
  languageOf(text: string): Locale | undefined;
}

/** Makes the turn of an activity. */
export interface Turns {
  /** @returns undefined where the directory knows nobody of this id: a guest, or someone who left */
  begin(activity: Activity): Promise<Turn | undefined>;
  /** Words for whoever no turn can be made for. */
  strangerWords(activity: Activity): TeamsTranslator;
}

/** As often as a reply is tried where Teams asks for patience; a person waits in front of it. */
const mostReplies = 3;
const longestWaitMs = 5000;

export function createTurns(settings: TurnSettings): Turns {
  const { actors, sessions, signIn, connector, gate, links } = settings;
  const translators = new Map<string, TeamsTranslator>();

  const translatorFor = (
    locale: Locale,
    activity: Activity,
    timeZone?: string
  ): TeamsTranslator => {
    const spoken = activity.locale ?? '';
    const isOwnRegion = negotiateLocale([spoken]) === locale;
    const tag = fullTag(locale, isOwnRegion ? regionOf(spoken) : undefined);
    const key = `${tag} ${timeZone ?? ''}`;
    const known = translators.get(key);
    if (known) return known;
    const made = teamsTranslator(allTeamsCatalogues[locale], tag, timeZone ? { timeZone } : {});
    translators.set(key, made);
    return made;
  };

  const reply = async (address: ConversationAddress, activity: object): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await connector.post(address, activity);
      if (answer.kind === 'accepted') return;
      const wait = answer.kind === 'refused' ? (answer.retryAfterMs ?? 500 * attempt) : Infinity;
      const isPatience = answer.kind === 'refused' && [412, 429, 503].includes(answer.status);
      if (!isPatience || attempt >= mostReplies || wait > longestWaitMs) {
        const said = answer.kind === 'refused' ? `${answer.status} ${answer.code}` : 'no answer';
        throw new HubError('unavailable', { message: `teams reply: ${said}` });
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  };

  return {
    strangerWords: (activity) =>
      translatorFor(negotiateLocale([activity.locale ?? 'es']), activity),

    async begin(activity) {
      const personId = activity.from.aadObjectId?.toLowerCase();
      const found = personId === undefined ? undefined : await actors.actorOf(personId);
      if (!found) return undefined;
      const chosen = await chosenBy(settings.hub(found));
      const locale = chosen.locale ?? spokenLocale(activity, settings) ?? found.locale;
      const actor = { ...found, locale };
      const address = addressOf(activity);
      const place = placeOf(activity);
      if (place.kind === 'personal') connector.remember(actor.id, address);
      const session = (): Promise<PersonSession> => {
        let token: Promise<string | undefined> | undefined;
        return sessions.open(actor.id, (fresh) => {
          if (fresh || !token) token = signIn.token(activity);
          return token;
        });
      };
      return {
        actor,
        locale,
        translator: translatorFor(locale, activity, chosen.timeZone ?? zoneOf(activity)),
        hub: settings.hub(actor),
        search: async () => (await session()).hub.search,
        personHub: async () => (await session()).hub,
        linkedDocument: async (url) => (await session()).linkedDocument(url),
        place,
        links,
        async signOut() {
          sessions.close(actor.id);
          await signIn.signOut(activity);
        },
        reply: (message) => reply(address, toActivity(message, gate)),
      };
    },
  };
}

/** What she has chosen for herself; a conversation goes on where that cannot be read. */
async function chosenBy(
  hub: ServiceHub
): Promise<{ readonly locale?: Locale; readonly timeZone?: string }> {
  try {
    return (await hub.deliveries.getPreferences({})).chosen;
  } catch (error) {
    if (error instanceof HubError) return {};
    throw error;
  }
}

/** The language of what she wrote, else that of her Teams. */
function spokenLocale(
  activity: Activity,
  { languageOf }: Pick<TurnSettings, 'languageOf'>
): Locale | undefined {
  const language = activity.locale?.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  return languageOf(spokenText(activity)) ?? (isLocale(language) ? language : undefined);
}

const clientInfo = z.object({ type: z.literal('clientInfo'), timezone: z.string() });

function zoneOf(activity: Activity): string | undefined {
  for (const entity of activity.entities ?? []) {
    const read = clientInfo.safeParse(entity);
    if (read.success && isZone(read.data.timezone)) return read.data.timezone;
  }
  return undefined;
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    // a name that this machine's tables do not have
    return false;
  }
}

export function addressOf({ serviceUrl, conversation }: Activity): ConversationAddress {
  return {
    serviceUrl: serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`,
    conversationId: conversation.id,
  };
}

function placeOf({ conversation, channelData }: Activity): Place {
  const kind = conversation.conversationType;
  const teamId = channelData?.team?.aadGroupId;
  const channelId = channelData?.channel?.id;
  return {
    kind: kind === 'channel' ? 'channel' : kind === 'groupChat' ? 'group' : 'personal',
    conversationId: conversation.id,
    ...(teamId == null ? {} : { teamId }),
    ...(channelId == null ? {} : { channelId }),
  };
}
