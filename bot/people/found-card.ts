import type { PeopleFilter, PeopleFound, SearchSide } from '../../shared/domain/people';
import { newId } from '../../shared/kernel/ids';
import { emptyListQuery } from '../../shared/ui/people/list/list-query';
import {
  createCard,
  heading,
  note,
  open,
  pieces,
  press,
  text,
  type AdaptiveCard,
  type CardElement,
} from '../cards';
import { cut, type PeopleContext } from './context';
import { personSection, writeButton } from './person-section';

/** As many people as a card holds; the hub itself has the others. */
export const mostPeople = 3;
const mostNear = 2;
/** What a button carries stays small. */
const longestText = 400;

/** What was looked for, as the card says it. */
export interface Asked {
  /** As typed, or the name of the theme. */
  readonly text: string;
  readonly side: SearchSide;
  readonly filter?: PeopleFilter;
  /** Words of the search; none where a theme was pressed. */
  readonly words?: string;
}

/** The first people with why, or what helps where there is nobody. */
export function foundCard(found: PeopleFound, asked: Asked, context: PeopleContext): AdaptiveCard {
  return found.rows.length > 0
    ? peopleCard(found, asked, context)
    : nobodyCard(found, asked, context);
}

function peopleCard(found: PeopleFound, asked: Asked, context: PeopleContext): AdaptiveCard {
  const { translator } = context;
  const { rows, total, understood } = found;
  const shown = rows.slice(0, mostPeople);
  const cardId = newId();
  const theme = understood === undefined ? {} : { themeKey: understood.themeKey };
  return createCard({
    lang: translator.formatTag,
    summary: translator.t('peopleBot.find.summary', { count: total, text: asked.text }),
    body: [
      heading(titleOf(asked, context)),
      ...shown.map((row) => personSection(row, context)),
      missingNote(found, context),
      total > shown.length ? allLink(asked, total, context) : undefined,
    ],
    actions: shown.map((row) => writeButton(row, context, { cardId, ...theme })),
  });
}

function titleOf({ text: words, side, filter }: Asked, { translator }: PeopleContext): string {
  if (side === 'does') return translator.t('peopleBot.find.titleName', { text: words });
  return translator.t(`peopleBot.find.${filter?.isFree ? 'titleFree' : 'title'}`, { text: words });
}

/** A source that does not answer costs some people, which is said. */
function missingNote(
  { missing, asOf }: PeopleFound,
  { translator }: PeopleContext
): CardElement | undefined {
  if (missing.length === 0) return undefined;
  const what = translator.list(missing.map((source) => translator.t(`people.missing.${source}`)));
  const date = translator.date(new Date(asOf), 'date-time');
  return note(
    `${translator.t('peopleBot.find.missing', { what })} ${translator.t('peopleBot.find.asOf', { date })}`
  );
}

function allLink(asked: Asked, count: number, context: PeopleContext): CardElement {
  const label = context.translator.t('peopleBot.find.all', { count });
  return pieces([{ text: label, url: listUrl(asked, context) }], { spacing: 'Medium' });
}

function listUrl({ words = '', side, filter = {} }: Asked, { links }: PeopleContext): string {
  return links.people({ view: 'list', query: { ...emptyListQuery, words, side, filter } });
}

/** Nobody was found: themes for which there is somebody, and the team. */
function nobodyCard(
  { nearThemes }: PeopleFound,
  asked: Asked,
  context: PeopleContext
): AdaptiveCard {
  const { translator, labelOf } = context;
  const isFree = asked.filter?.isFree === true;
  const title = translator.t(`peopleBot.find.${isFree ? 'noneFree' : 'none'}`, {
    text: asked.text,
  });
  return createCard({
    lang: translator.formatTag,
    summary: title,
    body: [heading(title), text(translator.t('peopleBot.find.noneWay'))],
    actions: [
      press(
        translator.t('peopleBot.find.ask'),
        'questions.open-ask',
        { text: cut(asked.text, longestText) },
        { isFirst: true }
      ),
      ...nearThemes
        .slice(0, mostNear)
        .map((themeKey) =>
          press(
            translator.t('peopleBot.find.near', { theme: labelOf(themeKey) }),
            'people.who-knows',
            { themeKey }
          )
        ),
      isFree && nearThemes.length === 0
        ? open(translator.t('peopleBot.find.busyToo'), listUrl({ ...asked, filter: {} }, context))
        : undefined,
    ],
  });
}
