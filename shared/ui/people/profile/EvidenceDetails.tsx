import * as React from 'react';
import type { EvidenceLine } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { usePeople } from '../people-context';
import { evidenceWords, yearOf } from '../people-words';
import { useProfileStyles } from './profile-styles';

interface EvidenceDetailsProps {
  readonly lines: readonly EvidenceLine[];
  /** The theme that it speaks for, in words. */
  readonly theme: string;
}

/** What speaks for a skill in plain words, and the works themselves one press away. */
export function EvidenceDetails({ lines, theme }: EvidenceDetailsProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = useProfileStyles();
  const words = evidenceWords(lines, translator);
  const items = lines.flatMap((line) => line.items);
  if (items.length === 0) return <>{words}</>;
  return (
    <details className={styles.evidence}>
      <summary>
        {words}
        <span className={shared.forReaders}>
          {` (${translator.t('peoplePages.profile.evidenceOf', { theme })})`}
        </span>
      </summary>
      <ul>
        {items.map(({ title, url, on }) => (
          <li key={`${url} ${title}`}>
            <a className={shared.link} href={url}>
              {title}
            </a>{' '}
            <span className={shared.meta}>{yearOf(on)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
