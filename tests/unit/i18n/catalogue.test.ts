import { IntlMessageFormat } from 'intl-messageformat';
import { hubErrorCodes } from '../../../shared/kernel/errors';
import { locales, type Locale } from '../../../shared/kernel/locale';
import { allCatalogues } from '../../../shared/i18n/all-catalogues';
import { hubTranslator, loadCatalogue } from '../../../shared/i18n/catalogue';
import { sameInSeveralLanguages } from './same-in-several-languages';

type MessageElement = ReturnType<IntlMessageFormat['getAst']>[number];

const translations = locales.filter((locale) => locale !== 'en');

function messagesOf(locale: Locale): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (tree: object, path: readonly string[]): void => {
    for (const [key, value] of Object.entries(tree)) {
      if (typeof value === 'string') {
        found.set([...path, key].join('.'), value);
      } else {
        walk(value as object, [...path, key]);
      }
    }
  };
  walk(allCatalogues[locale], []);
  return found;
}

const english = messagesOf('en');

function elementsOf(message: string, locale: Locale): MessageElement[] {
  return new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst();
}

/** The arguments of a message and, for choices by word, the words; plural forms may differ. */
function argumentsOf(elements: readonly MessageElement[]): string[] {
  const found = elements.flatMap((element) => {
    if (!('options' in element)) {
      // 0 is literal text, 7 the # of a plural: neither is an argument.
      return element.type === 0 || element.type === 7 ? [] : [`${element.type}:${element.value}`];
    }
    const options = Object.entries(element.options);
    const words = element.type === 5 ? options.map(([word]) => word).sort() : [];
    return [
      `${element.type}:${element.value}(${words.join('|')})`,
      ...options.flatMap(([, option]) => argumentsOf(option.value)),
    ];
  });
  return [...new Set(found)].sort();
}

describe.each(translations)('the messages in %s', (locale) => {
  const translated = messagesOf(locale);

  test('are the same set as in English', () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('take the same values as in English', () => {
    const differing = [...translated].filter(([key, message]) => {
      const source = english.get(key) ?? '';
      return (
        argumentsOf(elementsOf(message, locale)).join() !==
        argumentsOf(elementsOf(source, 'en')).join()
      );
    });
    expect(differing).toEqual([]);
  });

  test('hold no English left over', () => {
    const leftOver = [...translated].filter(
      ([key, message]) => message === english.get(key) && !sameInSeveralLanguages.has(key)
    );
    expect(leftOver).toEqual([]);
  });

  test('are quoted with « »', () => {
    expect([...translated].filter(([, message]) => /["“”]/.test(message))).toEqual([]);
  });
});

describe.each([...locales])('every message in %s', (locale) => {
  const messages = [...messagesOf(locale)];

  test('says something, without spaces around', () => {
    expect(messages.filter(([, message]) => message.trim() !== message || message === '')).toEqual(
      []
    );
  });

  test('has a way for every number', () => {
    const withoutOther = messages.filter(([, message]) =>
      elementsOf(message, locale).some(
        (element) => 'options' in element && !('other' in element.options)
      )
    );
    expect(withoutOther).toEqual([]);
  });

  test('uses real quotation marks and apostrophes', () => {
    // A straight apostrophe is also a sign of ICU syntax and may swallow an argument.
    expect(messages.filter(([, message]) => /["']/.test(message))).toEqual([]);
  });
});

test('what is allowed to be the same in several languages still is', () => {
  const stale = [...sameInSeveralLanguages].filter(
    (key) => !translations.some((locale) => messagesOf(locale).get(key) === english.get(key))
  );
  expect(stale).toEqual([]);
});

describe('loading a language', () => {
  test.each([...locales])('%s comes whole', async (locale) => {
    const catalogue = await loadCatalogue(locale);
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(allCatalogues[locale]).sort());
    expect(catalogue.states.retry).toBe(allCatalogues[locale].states.retry);
  });

  test('a reader gets the words of her language and the figures of her country', async () => {
    const translator = hubTranslator(await loadCatalogue('es'), 'es-PE');
    expect(translator.t('states.retryIn', { seconds: 1200 })).toContain('1,200 segundos');
    expect(translator.t('states.retryIn', { seconds: 1 })).toContain('1 segundo.');
  });
});

describe('when something fails', () => {
  test.each([...locales])(
    'a person reads in %s what failed, what is safe, what to do',
    (locale) => {
      const { t } = hubTranslator(allCatalogues[locale], locale);
      for (const code of hubErrorCodes) {
        const sentences = [
          t(`problems.${code}.what`),
          t(`problems.${code}.safe`),
          t(`problems.${code}.next`),
        ];
        for (const sentence of sentences) {
          expect(sentence).toMatch(/[.!?]$/);
          expect(sentence).not.toMatch(/\d|HTTP|\berror\b|\bitem\b|\buser\b|\busuari/i);
        }
        expect(new Set(sentences).size).toBe(3);
      }
    }
  );
});
