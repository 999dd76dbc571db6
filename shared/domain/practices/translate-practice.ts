import type { Locale } from '../../kernel/locale';
import type { Actor } from '../../kernel/policy';
import { fail, type Result } from '../../kernel/result';
import type { OnPractice } from './api';
import { mostLetters } from './check-content';
import { keepersOf } from './keepers';
import { project, tell, withPending } from './messages';
import type { Practice } from './practice';
import { textFields, type PracticeTexts, type Translation } from './practice-content';
import type { PracticeProblem } from './problems';
import { isShelved } from './shelf-state';
import { problem, takeStep, type OpenPractice, type PracticePorts } from './step';
import { tooLong } from './text-rules';

type Stepped = Promise<Result<OpenPractice, PracticeProblem>>;

/**
 * Puts the texts into another language (specification 4.13). What a machine made is shown as a draft
 * until somebody has read it.
 */
export async function translatePractice(
  ports: PracticePorts,
  actor: Actor,
  input: OnPractice & {
    readonly locale: Locale;
    readonly texts: PracticeTexts;
    readonly isMachine: boolean;
  }
): Stepped {
  const { practiceId, version, locale, isMachine } = input;
  const texts = trimmed(input.texts);
  const wrong = textsProblem(texts);
  if (wrong) return fail(wrong);
  return takeStep(ports, actor, practiceId, {
    ...{ action: 'translate', version, reason: locale },
    check: ({ content }) =>
      content.locale === locale ? problem('practices.translation-is-original') : undefined,
    change: async ({ practice, me, now }) => {
      const translation: Translation = { locale, texts, isMachine, by: me, at: now.toISOString() };
      const keepers = await keepersOf(ports, practice);
      return withPending(
        withTranslation(practice, translation),
        tell(
          keepers.filter((personId) => personId !== me.personId),
          'translationToCheck',
          ports.random
        ),
        shelfEvents(ports, practice)
      );
    },
  });
}

/** Another person has read a translation, and it says what the original says. */
export async function checkTranslation(
  ports: PracticePorts,
  actor: Actor,
  { practiceId, version, locale }: OnPractice & { readonly locale: Locale }
): Stepped {
  const find = ({ translations }: Practice): Translation | undefined =>
    translations.find((one) => one.locale === locale);
  return takeStep(ports, actor, practiceId, {
    ...{ action: 'checkTranslation', version, reason: locale },
    check: (practice) => {
      const found = find(practice);
      if (!found) return problem('practices.no-such-translation');
      return found.by.personId === actor.id ? problem('practices.same-person-twice') : undefined;
    },
    change: ({ practice, me }) => {
      const found = find(practice);
      if (!found) return practice;
      return withPending(
        withTranslation(practice, { ...found, isMachine: false, checkedBy: me }),
        shelfEvents(ports, practice)
      );
    },
  });
}

function withTranslation(practice: Practice, translation: Translation): Practice {
  const others = practice.translations.filter(({ locale }) => locale !== translation.locale);
  return { ...practice, translations: [...others, translation] };
}

/** While a new version is under way, its translations wait with it. */
function shelfEvents({ random }: PracticePorts, practice: Practice) {
  return isShelved(practice) && practice.lastPublished === undefined ? [project(random)] : [];
}

function textsProblem(texts: PracticeTexts): PracticeProblem | undefined {
  if (!texts.title) return problem('practices.text-missing', { field: 'title' });
  return textFields
    .map((field) => tooLong(texts[field] ?? '', mostLetters[field], field))
    .find((found) => found !== undefined);
}

function trimmed(texts: PracticeTexts): PracticeTexts {
  return Object.fromEntries(
    textFields.flatMap((field) => {
      const text = texts[field]?.trim() ?? '';
      return text === '' ? [] : [[field, text]];
    })
  );
}
