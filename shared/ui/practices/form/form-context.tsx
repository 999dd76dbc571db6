import * as React from 'react';
import type {
  ContentProblem,
  KindTemplate,
  PracticeContent,
  PracticeField,
  PracticeView,
  TextField,
} from '../../../domain/practices';
import { HubError } from '../../../kernel/errors';
import type { Terms } from '../use-terms';
import type { Attachments } from './use-attachments';
import type { CoAuthors } from './use-co-authors';

/** What the fields of the form share. */
export interface FormSurface {
  readonly content: PracticeContent;
  /** What the kind of practice asks for. */
  readonly template: KindTemplate;
  readonly terms: Terms;
  readonly attachments: Attachments;
  readonly coAuthors: CoAuthors;
  /** Everything that still keeps it from being handed in. */
  readonly problems: readonly ContentProblem[];
  /** As reviewers see it, once it was handed in. */
  readonly view?: PracticeView;
  set(change: Partial<PracticeContent>): void;
  setText(field: TextField, text: string): void;
  /** What is wrong at a field, in words; nothing before its step was left once. */
  errorAt(field: PracticeField): string | undefined;
  /** A field was left: what is written is saved. */
  onBlur(): void;
  /** The practice after a word to the reviewers. */
  onView(view: PracticeView): void;
}

const FormContext = React.createContext<FormSurface | undefined>(undefined);

export const FormProvider = FormContext.Provider;

/** The practice that is being written. */
export function useForm(): FormSurface {
  const surface = React.useContext(FormContext);
  if (!surface) {
    throw new HubError('unexpected', { message: 'A field of a practice outside its form' });
  }
  return surface;
}
