import type { ChannelLink, ChannelReply, ChannelVoice } from '../../shared/domain/communities';
import type { TeamsTranslator } from '../../shared/i18n/teams-catalogue';
import { HubError, hubErrorFromStatus } from '../../shared/kernel/errors';
import type { Locale } from '../../shared/kernel/locale';
import type { ChannelText, TeamsConnector } from '../connector';

export interface ChannelVoiceSettings {
  readonly connector: Pick<TeamsConnector, 'replyInChannel'>;
  /** Whether the hub's app is in a team. */
  isInstalled(teamId: string): Promise<boolean>;
  translatorFor(locale: Locale): TeamsTranslator;
}

/** The bot in the channels of communities: it says for whom it speaks. */
export function createChannelVoice(settings: ChannelVoiceSettings): ChannelVoice {
  const { connector, isInstalled, translatorFor } = settings;
  return {
    canReply: ({ teamId }) => isInstalled(teamId),
    async reply({ channelId }: ChannelLink, threadId, reply) {
      const answer = await connector.replyInChannel(
        channelId,
        threadId,
        textOf(reply, translatorFor(reply.locale))
      );
      if (answer.kind === 'accepted') return;
      if (answer.kind === 'unknown') {
        throw new HubError('unavailable', { message: 'channel: no answer to a reply' });
      }
      const { status, retryAfterMs, code } = answer;
      throw status === 429 && retryAfterMs !== undefined
        ? new HubError('throttled', { message: `channel: ${code}`, status, retryAfterMs })
        : hubErrorFromStatus({ source: 'channel', ...(status > 0 ? { status } : {}) });
    },
  };
}

function textOf(reply: ChannelReply, translator: TeamsTranslator): ChannelText {
  const { moderatorName: name, text, expert, document } = reply;
  const intro = expert
    ? translator.t('communities.bot.ask', { name })
    : document
      ? translator.t('communities.bot.link', { name })
      : translator.t('communities.bot.answer', { name });
  return {
    lines: [intro, ...(text === undefined ? [] : text.split(/\r?\n/))],
    ...(expert ? { mention: expert } : {}),
    ...(document ? { link: document } : {}),
  };
}
