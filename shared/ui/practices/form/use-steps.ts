import * as React from 'react';
import {
  practiceSteps,
  stepOfField,
  type PracticeField,
  type PracticeStep,
} from '../../../domain/practices';
import { focusField } from './fields/field-words';

export interface Steps {
  readonly step: PracticeStep;
  /** Steps that were left once: what is missing there is said from then on. */
  readonly seen: ReadonlySet<PracticeStep>;
  goTo(step: PracticeStep): void;
  /** Goes to where a field is asked, and into it. */
  jump(field: PracticeField): void;
}

/**
 * Which step is open. Any may be opened at any time; reading goes on at its title.
 * @param wanted as the address names it
 * @param onGo called with the next step when one is left: what is written is saved, and the address says where one is
 */
export function useSteps(
  wanted: string | undefined,
  section: React.RefObject<HTMLElement>,
  onGo: (next: PracticeStep) => void
): Steps {
  const [step, setStep] = React.useState<PracticeStep>(() => named(wanted));
  const [seen, setSeen] = React.useState<ReadonlySet<PracticeStep>>(new Set());
  const target = React.useRef<PracticeField | 'title'>();
  React.useEffect(() => setStep(named(wanted)), [wanted]);
  React.useEffect(() => {
    const wish = target.current;
    target.current = undefined;
    if (wish === undefined) return;
    if (wish === 'title') section.current?.querySelector<HTMLElement>('h3')?.focus();
    else focusField(section.current, wish);
  });
  const goTo = (next: PracticeStep): void => {
    setSeen((before) => new Set([...before, step]));
    target.current = 'title';
    setStep(next);
    onGo(next);
  };
  const jump = (field: PracticeField): void => {
    const place = stepOfField(field);
    // what is missing where one is led to must be said there
    setSeen((before) => new Set([...before, step, place]));
    target.current = field;
    setStep(place);
  };
  return { step, seen, goTo, jump };
}

function named(name: string | undefined): PracticeStep {
  return practiceSteps.find((step) => step === name) ?? 'kind';
}
