import { z } from 'zod';
import { reportReasons, type CommunityProblem } from '../../shared/domain/communities';
import type { TeamsMessageKey, TeamsTranslator } from '../../shared/i18n/teams-catalogue';
import { pickLabel } from '../../shared/kernel/locale';
import { messageCommands } from '../../shared/teams-places';
import { choiceInput, createCard, handIn, heading, text, type AdaptiveCard } from '../cards';
import {
  cardAction,
  type BotFeature,
  type MessageAction,
  type PickedMessage,
  type Turn,
} from '../conversation/turn';

const id = z.string().min(1).max(200);
const reported = z.object({
  ...{ teamId: id, channelId: id, messageId: id, threadId: id },
  reason: z.enum(reportReasons),
});

const open: MessageAction = {
  commandId: messageCommands.report,
  async open(turn, message) {
    const { translator, hub } = turn;
    if (!message.channel) return { message: translator.t('communities.report.noChannel') };
    const found = await hub.communities.forChannel(message.channel);
    if (!found) return { message: translator.t('communities.report.noCommunity') };
    const name = pickLabel(found.community.name, turn.locale)?.text ?? '';
    return {
      title: translator.t('communities.report.title'),
      card: form(translator, name, message),
    };
  },
};

function form(
  translator: TeamsTranslator,
  name: string,
  { messageId, threadId, channel }: PickedMessage
): AdaptiveCard {
  const intro = translator.t('communities.report.intro', { name });
  return createCard({
    lang: translator.formatTag,
    summary: intro,
    body: [
      text(intro),
      choiceInput({
        ...{ id: 'reason', label: translator.t('communities.report.reason'), isExpanded: true },
        choices: reportReasons.map((reason) => ({
          title: translator.t(`communities.report.reasons.${reason}`),
          value: reason,
        })),
        required: translator.t('communities.report.reasonMissing'),
      }),
    ],
    actions: [
      handIn(translator.t('communities.report.send'), 'communities.report', {
        ...{ messageId, threadId },
        ...channel,
      }),
    ],
  });
}

const send = cardAction({
  verb: 'communities.report',
  input: reported,
  async run({ translator, hub }: Turn, input) {
    const done = await hub.communities.report(input);
    if (!done.ok) return { message: problemWords(done.problem, translator) };
    const title = translator.t('communities.report.done');
    const next = translator.t('communities.report.next');
    return {
      card: createCard({
        lang: translator.formatTag,
        summary: `${title} ${next}`,
        body: [heading(title), text(next)],
      }),
    };
  },
});

function problemWords({ code, values }: CommunityProblem, translator: TeamsTranslator): string {
  const key = `communities.problems.${code.slice('communities.'.length)}` as TeamsMessageKey;
  return translator.t(key, values);
}

/** "Report to moderators", in the menu of every message. */
export const reportFeature: BotFeature = { messageActions: [open], actions: [send] };
