import type { Locale } from '../../kernel/locale';
import type { Actor } from '../../kernel/policy';
import { fail, type Result } from '../../kernel/result';
import type { OnPractice } from './api';
import { mostLetters } from './check-content';
import { findReader, tellReader } from './choose-language-reviewer';
import { project, withPending } from './messages';
import type { Practice } from './practice';
import { textFields, type PracticeTexts, type Translation } from './practice-content';
import type { PracticeProblem } from './problems';
import { isShelved } from './shelf-state';
import { problem, takeStep, type OpenPractice, type PracticePorts } from './step';
import { tooLong } from './text-rules';
import { translationInto, withTranslation } from './translations';

type Stepped = Promise<Result<OpenPractice, PracticeProblem>>;

/**
 * Puts the texts into another language (specification 4.13). What a machine made is shown as a draft
 * until somebody has read it: who was chosen for that, or else the KM team finds somebody.
 */
export async function translatePractice(
  ports: PracticePorts,
  actor: Actor,
  input: OnPractice & {
    readonly locale: Locale;
    readonly texts: PracticeTexts;
    readonly isMachine: boolean;
    readonly reviewerId?: string;
  }
): Stepped {
  const { practiceId, version, locale, isMachine, reviewerId } = input;
  const texts = trimmed(input.texts);
  const wrong = textsProblem(texts);
  if (wrong) return fail(wrong);
  const asked = { action: 'translate', practiceId, locale, personId: reviewerId } as const;
  const chosen = await findReader(ports, actor, asked);
  return takeStep(ports, actor, practiceId, {
    ...{ action: 'translate', version, reason: locale },
    check({ content }) {
      if (content.locale === locale) return problem('practices.translation-is-original');
      // Nobody checks her own.
      return chosen.person?.personId === actor.id
        ? problem('practices.not-language-reviewer')
        : chosen.problem;
    },
    change: async ({ practice, me, now }) => {
      const translation: Translation = {
        ...{ locale, texts, isMachine, by: me, at: now.toISOString() },
        ...(chosen.person ? { reviewer: chosen.person } : {}),
      };
      return withPending(
        withTranslation(practice, translation),
        await tellReader(ports, practice, translation, actor),
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
  return takeStep(ports, actor, practiceId, {
    ...{ action: 'checkTranslation', version, reason: locale },
    check: (practice) => {
      const found = translationInto(practice, locale);
      if (!found) return problem('practices.no-such-translation');
      return found.by.personId === actor.id ? problem('practices.same-person-twice') : undefined;
    },
    change: ({ practice, me }) => {
      const found = translationInto(practice, locale);
      if (!found) return practice;
      return withPending(
        withTranslation(practice, { ...found, isMachine: false, checkedBy: me }),
        shelfEvents(ports, practice)
      );
    },
  });
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
