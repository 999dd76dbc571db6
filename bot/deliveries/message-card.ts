import type { NotificationContent } from '../../shared/domain/deliveries';
import type { Locale } from '../../shared/kernel/locale';
import { createCard, facts, heading, note, open, text, type AdaptiveCard } from '../cards';
import type { BotMessage } from '../conversation/turn';

/** A message of the hub as a card: what happened, why it comes, where to go. */
export function messageOf(content: NotificationContent, locale: Locale): BotMessage {
  if (content.card !== undefined) {
    // made by the feature with the builders of bot/cards
    return { card: content.card as unknown as AdaptiveCard, summary: content.title };
  }
  const { title, paragraphs, link, why } = content;
  return {
    summary: title,
    card: createCard({
      lang: locale,
      summary: [title, paragraphs[0]].filter(Boolean).join('. '),
      body: [
        heading(title),
        paragraphs.map((paragraph) => text(paragraph)),
        facts((content.facts ?? []).map(({ name, value }) => [name, value] as const)),
        note(why),
      ],
      actions: [link && open(link.label, link.url, { isFirst: true })],
    }),
  };
}
