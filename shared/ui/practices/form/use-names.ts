import * as React from 'react';
import { usePractices } from '../practices-context';

/** What is known of a person of whom a draft holds the id alone. */
export interface Named {
  readonly personId: string;
  /** Her name, or what stands in its place. */
  readonly label: string;
  /** The directory was asked and knows nobody of this id. */
  readonly isUnknown: boolean;
}

export interface Names {
  of(personId: string): Named;
  /** The directory did not answer. */
  readonly haveFailed: boolean;
  retry(): void;
}

/** More are not asked for at once. */
const MOST = 50;

type NamesById = Readonly<Record<string, string | undefined>>;

/**
 * Names of people by id, those who have left among them, as the directory has them.
 * @param atHand names that hold until the directory has answered
 * @param lasting names that hold also where the directory has forgotten the person
 */
export function useNames(
  personIds: readonly string[],
  { atHand, lasting }: { readonly atHand: NamesById; readonly lasting: NamesById }
): Names {
  const { practices, translator } = usePractices();
  const [answered, setAnswered] = React.useState<ReadonlyMap<string, string | undefined>>(
    new Map()
  );
  const [attempt, setAttempt] = React.useState(0);
  const [haveFailed, setFailed] = React.useState(false);
  const wanted = [...new Set(personIds)].filter((id) => !answered.has(id)).slice(0, MOST);
  const asked = wanted.join(' ');
  React.useEffect(() => {
    if (asked === '') return undefined;
    let isCurrent = true;
    const ids = asked.split(' ');
    setFailed(false);
    practices.nameColleagues({ personIds: ids }).then(
      (found) => {
        if (!isCurrent) return;
        const nameOf = (id: string): string | undefined =>
          found.find(({ personId }) => personId === id.toLowerCase())?.name;
        setAnswered(
          (before) => new Map([...before, ...ids.map((id) => [id, nameOf(id)] as const)])
        );
      },
      // the text can be written without names; they are asked for again when somebody wants them
      () => isCurrent && setFailed(true)
    );
    return () => {
      isCurrent = false;
    };
  }, [practices, asked, attempt]);
  return {
    of(personId) {
      const hasAnswer = answered.has(personId);
      const meanwhile = hasAnswer ? undefined : atHand[personId];
      const name = answered.get(personId) ?? lasting[personId] ?? meanwhile;
      const isUnknown = name === undefined && hasAnswer;
      const instead = isUnknown ? 'unknownPerson' : haveFailed ? 'nameless' : 'looking';
      return {
        ...{ personId, isUnknown },
        label: name ?? translator.t(`practiceForm.picker.${instead}`),
      };
    },
    haveFailed,
    retry: () => setAttempt((count) => count + 1),
  };
}
