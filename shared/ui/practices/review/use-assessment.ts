import * as React from 'react';
import { localCopy } from '../form/local-copy';
import { usePractices } from '../practices-context';
import { emptyAssessment, type WrittenAssessment } from './assessment';

interface KeptAssessment {
  readonly assessment: WrittenAssessment;
  /** ISO 8601. */
  readonly at: string;
}

export interface OwnAssessment {
  readonly assessment: WrittenAssessment;
  /** When this computer kept it last. */
  readonly keptAt?: Date;
  change(change: Partial<WrittenAssessment>): void;
  /** It was sent, or given back. */
  forget(): void;
}

/** The reader's own assessment, kept on this computer at every change: nobody else sees it before it is sent. */
export function useAssessment(practiceId: string): OwnAssessment {
  const { storage, me } = usePractices();
  const copy = React.useMemo(
    () =>
      localCopy(storage, `hub.practice-review.${me.personId}.${practiceId}`, (value) => {
        const kept = value as Partial<KeptAssessment> | null;
        return kept?.assessment
          ? { at: kept.at ?? '', assessment: { ...emptyAssessment, ...kept.assessment } }
          : undefined;
      }),
    [storage, me.personId, practiceId]
  );
  const [kept, setKept] = React.useState<Partial<KeptAssessment>>(() => copy.read() ?? {});
  const { assessment = emptyAssessment, at } = kept;
  return {
    assessment,
    ...(at ? { keptAt: new Date(at) } : {}),
    change(change) {
      const next = { assessment: { ...assessment, ...change }, at: new Date().toISOString() };
      setKept(copy.write(next) ? next : { assessment: next.assessment });
    },
    forget: () => copy.remove(),
  };
}
