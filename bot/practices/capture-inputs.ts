import { choiceInput, textInput, type CardElement, type Choice } from '../cards';
import { longestAnswer, noChoice, type Told } from './capture-content';
import { cut, type PracticeContext } from './context';

/**
 * Three questions, in the order in which people tell a story, and what sorts the answers.
 * @param given what is filled in already
 */
export function captureInputs(
  context: PracticeContext,
  given: Partial<Omit<Told, 'requestId'>> = {}
): readonly CardElement[] {
  const { t } = context.translator;
  const required = t('practicesBot.capture.textMissing');
  const story = (id: 'happened' | 'result' | 'advice') => {
    const value = cut(given[id] ?? '', longestAnswer);
    return {
      ...{ id, label: t(`practicesBot.capture.${id}`), isLong: true, maxLength: longestAnswer },
      ...(value === '' ? {} : { value }),
    };
  };
  return [
    textInput({
      ...{ ...story('happened'), required },
      placeholder: t('practicesBot.capture.happenedHelp'),
    }),
    textInput(story('result')),
    textInput(story('advice')),
    choiceInput({
      ...{ id: 'didWork', label: t('practicesBot.capture.didWork'), isExpanded: true },
      choices: (['yes', 'partly', 'no'] as const).map((value) => ({
        title: t(`practicesBot.capture.didWorkAnswers.${value}`),
        value,
      })),
      ...(given.didWork ? { value: given.didWork } : {}),
    }),
    choiceInput({
      ...{ id: 'country', label: t('practicesBot.capture.country') },
      value: given.country || noChoice,
      choices: [later(context), ...countriesOf(context)],
    }),
    choiceInput({
      ...{ id: 'theme', label: t('practicesBot.capture.theme') },
      value: given.theme || noChoice,
      choices: [later(context), ...themesOf(context)],
    }),
  ];
}

function later({ translator }: PracticeContext): Choice {
  return { title: translator.t('practicesBot.capture.choose'), value: noChoice };
}

/** Themes at the top of the set. */
function themesOf({ terms, translator }: PracticeContext): readonly Choice[] {
  return (terms?.inSet('themes') ?? [])
    .filter((one) => one.parentId === undefined && !one.deprecated && one.coreKey === undefined)
    .map(({ id, key }) => ({ title: terms?.label(id, translator.locale) ?? key, value: key }));
}

/** Countries in which the organisation has an office. */
function countriesOf({ terms, translator }: PracticeContext): readonly Choice[] {
  return (terms?.inSet('missions') ?? []).flatMap(({ code }) => {
    const country = terms?.byKey(`country.${code ?? ''}`);
    return country
      ? [{ title: terms?.label(country.id, translator.locale) ?? '', value: country.key }]
      : [];
  });
}
