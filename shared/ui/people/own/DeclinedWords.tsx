import * as React from 'react';
import type { SkillRefusal } from '../../../domain/people';
import { usePeople } from '../people-context';
import { dayWords } from '../people-words';

interface DeclinedWordsProps {
  readonly declined: SkillRefusal;
}

/** Who did not confirm a theme of hers, when, and in which words. */
export function DeclinedWords({ declined }: DeclinedWordsProps): React.ReactElement {
  const { translator } = usePeople();
  const { at, name, reason } = declined;
  const date = dayWords(at, translator);
  return (
    <>
      <div>
        {name === undefined
          ? translator.t('peopleOwn.skills.declinedBySomebody', { date })
          : translator.t('peopleOwn.skills.declinedBy', { name, date })}
      </div>
      {reason !== undefined && (
        <div>{translator.t('peopleOwn.skills.declinedWhy', { reason })}</div>
      )}
    </>
  );
}
