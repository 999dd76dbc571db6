import * as React from 'react';
import type { PersonRef, PracticeTexts, PracticeView, TextField } from '../../../domain/practices';
import type { Locale } from '../../../kernel/locale';
import { localCopy } from '../form/local-copy';
import { usePractices } from '../practices-context';

export interface WrittenTranslation {
  readonly texts: PracticeTexts;
  readonly isMachine: boolean;
  /** Who is asked to check it; null where that is left to the KM team. */
  readonly reviewer: PersonRef | null;
}

export interface OwnTranslation extends WrittenTranslation {
  setText(field: TextField, text: string): void;
  setMachine(isMachine: boolean): void;
  setReviewer(reviewer: PersonRef | null): void;
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
        (value): Partial<WrittenTranslation> | undefined => {
          const kept = value as Partial<WrittenTranslation> | null;
          return kept?.texts
            ? { ...kept, texts: kept.texts, isMachine: kept.isMachine === true }
            : undefined;
        }
      ),
    [storage, me.personId, view.id, locale]
  );
  const saved = view.translations.find((one) => one.locale === locale);
  const asked = saved?.reviewer;
  const start = (): WrittenTranslation => ({
    texts: saved?.texts ?? {},
    isMachine: saved?.isMachine ?? false,
    // nobody is asked to check what she saves herself
    reviewer: asked && asked.personId !== me.personId ? asked : null,
    ...copy.read(),
  });
  const [written, setWritten] = React.useState(start);
  const put = (next: WrittenTranslation): void => {
    setWritten(next);
    copy.write(next);
  };
  return {
    ...written,
    setText: (field, text) => put({ ...written, texts: { ...written.texts, [field]: text } }),
    setMachine: (isMachine) => put({ ...written, isMachine }),
    setReviewer: (reviewer) => put({ ...written, reviewer }),
    forget: () => copy.remove(),
  };
}
