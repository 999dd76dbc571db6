import * as React from 'react';
import type { OpenSuccession, OpenSuccessions, PersonRef } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { PersonLink } from '../PersonLink';
import { namedWords } from './named-words';

interface OpenSuccessionsListProps {
  readonly open: OpenSuccessions;
  readonly onChoose: (predecessor: PersonRef) => void;
}

/** Whose work nobody has said yes to, a no first: nobody is written to about it, it stands here. */
export function OpenSuccessionsList(props: OpenSuccessionsListProps): React.ReactElement {
  const { open, onChoose } = props;
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const { lines, leftOut } = open;
  const title = translator.t('peopleCare.successors.open');
  return (
    <section aria-label={title}>
      <h4 className={styles.partTitle}>
        {title} · {translator.number(lines.length + leftOut)}
      </h4>
      {lines.length === 0 ? (
        <p className={styles.quiet}>{translator.t('peopleCare.successors.openNone')}</p>
      ) : (
        <ul className={styles.plainRows}>
          {lines.map((line) => (
            <OpenRow key={line.predecessor.personId} line={line} onChoose={onChoose} />
          ))}
        </ul>
      )}
      {leftOut > 0 && (
        <p className={shared.meta}>
          {translator.t('peopleCare.successors.leftOut', { count: leftOut })}
        </p>
      )}
    </section>
  );
}

interface OpenRowProps extends Pick<OpenSuccessionsListProps, 'onChoose'> {
  readonly line: OpenSuccession;
}

function OpenRow({ line, onChoose }: OpenRowProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const { predecessor } = line;
  return (
    <li>
      <PersonLink person={predecessor} />
      <div className={shared.meta}>{namedWords(line, translator)}</div>
      <div className={styles.actions}>
        <button
          type="button"
          className={shared.quietButton}
          aria-label={translator.t('peopleCare.successors.chooseFor', { name: predecessor.name })}
          onClick={() => onChoose(predecessor)}
        >
          {translator.t('peopleCare.successors.choose')}
        </button>
      </div>
    </li>
  );
}
