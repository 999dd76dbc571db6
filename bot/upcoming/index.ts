import type { NeedToKnow } from '../../shared/domain/portal';
import type { PracticeRow } from '../../shared/domain/practices';
import type { QuestionView } from '../../shared/domain/questions';
import { isHubError } from '../../shared/kernel/errors';
import { pickLabel } from '../../shared/kernel/locale';
import { createCard, heading, note, open, pieces, section, text, type CardElement } from '../cards';
import type { BotFeature, Command, Turn } from '../conversation/turn';

/** As many of each as a glance takes in. */
const most = 3;

/** What waits for the person, what she waits for, and what everybody has to know for a while. */
const upcoming: Command = {
  name: 'upcoming',
  isWhole: true,
  words: {
    es: [
      ...['qué viene', 'lo que viene', 'próximos eventos', 'eventos', 'agenda', 'calendario'],
      ...['pendientes', 'mis pendientes', 'qué me espera'],
    ],
    pt: [
      ...['o que vem', 'o que vem por aí', 'próximos eventos', 'eventos', 'agenda', 'calendário'],
      ...['pendências', 'minhas pendências', 'o que me espera'],
    ],
    en: [
      ...['what is coming', "what's coming", 'coming up', 'upcoming', 'upcoming events', 'events'],
      ...['what is next', "what's next", 'agenda', 'calendar', 'my tasks', 'to do'],
    ],
  },
  async run(turn) {
    const { translator, hub, links } = turn;
    const [waiting, practices, toConfirm, mine, notices] = await Promise.all([
      partOf(hub.questions.queue({ filter: { show: 'mine' } })),
      partOf(hub.practices.waiting({})),
      partOf(hub.people.toConfirm({})),
      partOf(hub.questions.mine({ state: 'open' })),
      // whose sign-in is missing is asked for it, not told that a part is missing
      partOf(turn.personHub().then(({ portal }) => portal.notices())),
    ]);
    const missing = [
      ...(waiting && practices && toConfirm ? [] : [translator.t('bot.upcoming.waiting')]),
      ...(mine ? [] : [translator.t('bot.upcoming.mine')]),
      ...(notices ? [] : [translator.t('bot.upcoming.notices')]),
    ];
    const parts = [
      partition(translator.t('bot.upcoming.waiting'), [
        ...(waiting ?? []).slice(0, most).map((one) => questionLine(turn, one, 'answerBy')),
        ...(practices ?? []).slice(0, most).flatMap((one) => practiceLine(turn, one) ?? []),
        ...confirmLine(turn, toConfirm?.length ?? 0),
      ]),
      partition(
        translator.t('bot.upcoming.mine'),
        (mine ?? []).slice(0, most).map((one) => questionLine(turn, one, 'replyFrom'))
      ),
      partition(
        translator.t('bot.upcoming.notices'),
        (notices ?? []).slice(0, most).map((one) => noticeLine(turn, one))
      ),
    ].filter((part) => part !== undefined);
    const title = translator.t('bot.upcoming.title');
    const isNothing = parts.length === 0 && missing.length === 0;
    const url = links.place({ part: 'waiting' }, title);
    await turn.reply({
      card: createCard({
        lang: translator.formatTag,
        summary: isNothing ? translator.t('bot.upcoming.nothing') : `${title}: ${url}`,
        body: [
          heading(title),
          isNothing ? text(translator.t('bot.upcoming.nothing')) : undefined,
          ...parts,
          ...missing.map((part) => note(translator.t('bot.upcoming.partial', { part }))),
        ],
        actions: [open(translator.t('bot.upcoming.open'), url)],
      }),
    });
  },
};

export const upcomingFeature: BotFeature = { commands: [upcoming] };

/** A part that does not answer is named; the others are shown. */
async function partOf<T>(asked: Promise<readonly T[]>): Promise<readonly T[] | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isHubError(error) && error.code !== 'signed-out') return undefined;
    throw error;
  }
}

function partition(title: string, lines: readonly CardElement[]): CardElement | undefined {
  return lines.length > 0 ? section(text(title, { weight: 'Bolder' }), ...lines) : undefined;
}

function questionLine(
  { translator }: Turn,
  question: QuestionView,
  until: 'answerBy' | 'replyFrom'
): CardElement {
  const date = until === 'answerBy' ? question.answerBy : question.firstReplyBy;
  const due = translator.t(`bot.upcoming.${until}`, {
    date: translator.date(new Date(date), 'weekday'),
  });
  return text(`${short(question.text)} · ${due}`, { spacing: 'Small' });
}

function practiceLine(
  { translator, links }: Turn,
  { id, title, locale, waitsFor, dueAt }: PracticeRow
): CardElement | undefined {
  if (waitsFor === undefined) return undefined;
  const what = translator.t(`practices.waitsFor.${waitsFor}`);
  const due =
    dueAt === undefined
      ? what
      : translator.t('practicesBot.upcoming.until', {
          ...{ what, date: translator.date(new Date(dueAt), 'weekday') },
        });
  const place =
    waitsFor === 'review'
      ? ({ view: 'review', id } as const)
      : waitsFor === 'change'
        ? ({ view: 'draft', id } as const)
        : ({ view: 'practice', id } as const);
  return pieces(
    [
      {
        ...{ text: short(title), url: links.practices(place) },
        ...(locale === translator.locale ? {} : { lang: locale }),
      },
      { text: ` · ${due}` },
    ],
    { spacing: 'Small' }
  );
}

/** Colleagues whose knowledge a specialist can confirm: one line, however many. */
function confirmLine({ translator, links }: Turn, count: number): readonly CardElement[] {
  if (count === 0) return [];
  const words = translator.t('peopleBot.upcoming.confirm', { count });
  return [pieces([{ text: words, url: links.people({ view: 'confirm' }) }], { spacing: 'Small' })];
}

function noticeLine({ translator, locale }: Turn, notice: NeedToKnow): CardElement {
  const words = pickLabel(notice.text, locale)?.text ?? '';
  // the day itself, whatever the zone
  const day = new Date(`${notice.until}T12:00:00`);
  const until = translator.t('bot.upcoming.until', { date: translator.date(day, 'weekday') });
  return text(`${words} · ${until}`, { spacing: 'Small' });
}

function short(words: string): string {
  return words.length > 120 ? `${words.slice(0, 119).trimEnd()}…` : words;
}
