import * as React from 'react';
import type { PracticeTexts, PracticeView, TextField } from '../../../domain/practices';
import type { Locale } from '../../../kernel/locale';
import { localCopy } from '../form/local-copy';
import { usePractices } from '../practices-context';

export interface WrittenTranslation {
  readonly texts: PracticeTexts;
  readonly isMachine: boolean;
}

export interface OwnTranslation extends WrittenTranslation {
  setText(field: TextField, text: string): void;
  setMachine(isMachine: boolean): void;
  forget(): void;
}

/** A translation while it is written, kept on this computer until it is saved. */
export function useTranslation(view: PracticeView, locale: Locale): OwnTranslation {
  const { storage, me } = usePractices();
  const copy = React.useMemo(
    () =>
      localCopy(
        storage,
        `hub.practice-translation.${me.personId}.${view.id}.${locale}`,
        (value) => {
          const kept = value as Partial<WrittenTranslation> | null;
          return kept?.texts
            ? { texts: kept.texts, isMachine: kept.isMachine === true }
            : undefined;
        }
      ),
    [storage, me.personId, view.id, locale]
  );
  const saved = view.translations.find((one) => one.locale === locale);
  const start = (): WrittenTranslation =>
    copy.read() ?? { texts: saved?.texts ?? {}, isMachine: saved?.isMachine ?? false };
  const [written, setWritten] = React.useState(start);
  const put = (next: WrittenTranslation): void => {
    setWritten(next);
    copy.write(next);
  };
  return {
    ...written,
    setText: (field, text) => put({ ...written, texts: { ...written.texts, [field]: text } }),
    setMachine: (isMachine) => put({ ...written, isMachine }),
    forget: () => copy.remove(),
  };
}
