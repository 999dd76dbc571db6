import type { VocabularySource } from '../../shared/domain/taxonomy';
import { createCard, heading, link, note, open, section, text } from '../cards';
import type { Command, Turn } from '../conversation/turn';
import { contextOf, langOf } from './context';
import { practiceCard } from './practice-card';

/** As many of the others as a glance takes in. */
const most = 3;

/**
 * “My reviews”: the one that is due first comes as the card on which it can be given, whatever the
 * hour: who asks is awake. The others stand under it by name.
 */
export function createReviewsCommand(vocabulary: VocabularySource): Command {
  return {
    name: 'my-reviews',
    isWhole: true,
    words: {
      es: ['mis revisiones', 'ver mis revisiones', 'revisiones pendientes', 'qué debo revisar'],
      pt: ['minhas revisões', 'ver minhas revisões', 'revisões pendentes', 'o que devo revisar'],
      en: ['my reviews', 'see my reviews', 'pending reviews', 'what do i review'],
    },
    async run(turn) {
      if (turn.place.kind !== 'personal') {
        return turn.reply({ text: turn.translator.t('practicesBot.capture.inPrivate') });
      }
      const waiting = (await turn.hub.practices.waiting({}))
        .filter(({ waitsFor }) => waitsFor === 'review' || waitsFor === 'tieBreak')
        .sort((one, other) => (one.dueAt ?? '').localeCompare(other.dueAt ?? ''));
      const [first, ...others] = waiting;
      const found = first && (await turn.hub.practices.get({ practiceId: first.id }));
      const context = await contextOf(turn, vocabulary);
      if (!found?.ok) return turn.reply({ card: nothing(turn) });
      const { t } = context.translator;
      await turn.reply({
        card: practiceCard(found.value, context, {
          said: t('practicesBot.reviews.first'),
          more: [
            others.length === 0
              ? undefined
              : section(
                  note(t('practicesBot.reviews.others', { count: others.length })),
                  ...others
                    .slice(0, most)
                    .map(({ id, title, locale }) =>
                      link(
                        title,
                        context.links.practices({ view: 'review', id }),
                        langOf(locale, context.translator).lang
                      )
                    )
                ),
          ],
        }),
      });
    },
  };
}

function nothing({ translator: { t, formatTag }, links }: Turn) {
  const title = t('practicesBot.reviews.none');
  return createCard({
    ...{ lang: formatTag, summary: title },
    body: [heading(title), text(t('practicesBot.reviews.noneWhy'))],
    actions: [open(t('practicesBot.mine.all'), links.practices({ view: 'mine' }))],
  });
}
