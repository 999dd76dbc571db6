import { knownAnswerStates, type KnownAnswer } from '../../../domain/questions';
import { locales, type LocalizedText } from '../../../kernel/locale';
import { dayAsInstant, dayOfInstant } from '../date-only';
import { rowText, type Row } from '../list-rows';
import { questionColumns as columns } from '../schema/question-names';
import { asRow, jsonObject, numberOf, oneOf, optionalText, textsOf } from './read-json';
import { readSources } from './read-question';

/** A known answer as the list keeps it; its version is the item's ETag. */
export type KeptKnownAnswer = Omit<KnownAnswer, 'version'>;

/** The columns of a known answer. */
export function knownAnswerRow(known: KeptKnownAnswer): Readonly<Record<string, unknown>> {
  const { answer, sources, ownerId, ownerName, verifiedOn, verifierName, questionId } = known;
  const content = { answer, sources, ownerId, ownerName, verifiedOn, verifierName, questionId };
  return {
    [columns.state]: known.state,
    [columns.themeKey]: known.themeKey ?? '',
    [columns.verifiedUntil]: dayAsInstant(known.verifiedUntil),
    [columns.uses]: known.uses,
    [columns.question]: JSON.stringify(known.variants),
    [columns.content]: JSON.stringify(content),
  };
}

/** A known answer out of its columns; none where the item holds none. */
export function readKnownAnswer(row: Row): KeptKnownAnswer | undefined {
  const id = rowText(row['Title']);
  const content = jsonObject(rowText(row[columns.content]));
  const answer = localized(content['answer']);
  if (id === '' || Object.keys(answer).length === 0) return undefined;
  const variants = jsonObject(rowText(row[columns.question]));
  const themeKey = rowText(row[columns.themeKey]);
  return {
    id,
    variants: Object.fromEntries(
      locales.flatMap((locale) => {
        const texts = textsOf(variants[locale]);
        return texts.length > 0 ? [[locale, texts]] : [];
      })
    ),
    answer,
    sources: readSources(content['sources']),
    ...(themeKey === '' ? {} : { themeKey }),
    ownerId: rowText(content['ownerId']),
    ownerName: rowText(content['ownerName']),
    verifiedOn: rowText(content['verifiedOn']),
    verifiedUntil: dayOfInstant(rowText(row[columns.verifiedUntil])) ?? '',
    verifierName: rowText(content['verifierName']),
    uses: numberOf(row[columns.uses]),
    state: oneOf(knownAnswerStates, row[columns.state]),
    ...optionalText(content, 'questionId'),
  };
}

function localized(value: unknown): LocalizedText {
  const row = asRow(value);
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const text = rowText(row[locale]);
      return text === '' ? [] : [[locale, text]];
    })
  );
}
