import * as React from 'react';
import type { TermSetKey, Vocabulary, VocabularySource } from '../../domain/taxonomy';
import type { Locale } from '../../kernel/locale';

export interface TermChoice {
  readonly key: string;
  readonly label: string;
}

/** Names of themes, countries, missions and frameworks in the reader's language. */
export interface Terms {
  /** The label of a key; the key itself, made readable, while the vocabulary is not there. */
  label(key: string): string;
  /** The terms of a set that may still be chosen. */
  choices(setKey: TermSetKey): readonly TermChoice[];
  /** Missing until it has come, and where it cannot be read. */
  readonly vocabulary?: Vocabulary;
}

/** The names of terms; pages are readable before they come and without them. */
export function useVocabularyTerms(source: VocabularySource, locale: Locale): Terms {
  const [vocabulary, setVocabulary] = React.useState<Vocabulary>();
  React.useEffect(() => {
    let wanted = true;
    source.load().then(
      (loaded) => wanted && setVocabulary(loaded),
      () => undefined
    );
    return () => {
      wanted = false;
    };
  }, [source]);
  return React.useMemo(
    () => ({
      ...(vocabulary ? { vocabulary } : {}),
      label(key) {
        const concept = vocabulary?.byKey(key);
        return concept && vocabulary ? vocabulary.label(concept.id, locale) : withoutPrefix(key);
      },
      choices: (setKey) =>
        (vocabulary?.inSet(setKey) ?? [])
          .filter(({ deprecated }) => deprecated !== true)
          .map(({ id, key }) => ({ key, label: vocabulary?.label(id, locale) ?? key })),
    }),
    [vocabulary, locale]
  );
}

/** `theme.counter-trafficking` as far as a person can read it. */
function withoutPrefix(key: string): string {
  return key.slice(key.indexOf('.') + 1).replace(/-/g, ' ');
}
