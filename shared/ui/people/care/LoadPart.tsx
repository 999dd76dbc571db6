import * as React from 'react';
import type { LoadLine, LoadView } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { TableFrame } from '../../look/TableFrame';
import { useTableStyles } from '../../look/table-styles';
import { useLoaded } from '../../portal/use-loaded';
import { LoadedView } from '../../states/LoadedView';
import { MissingNotice } from '../MissingNotice';
import { usePeople } from '../people-context';
import { officeWords } from '../people-words';
import { usePeopleStyles } from '../people-styles';
import { PersonLink } from '../PersonLink';
import { Refusal } from '../Refusal';
import { useTerms } from '../use-terms';

/** Who is asked too much, and who never although she knows; for balance, not for assessment. */
export function LoadPart(): React.ReactElement {
  const { people, translator } = usePeople();
  const styles = usePeopleStyles();
  const load = React.useCallback(() => people.load({}), [people]);
  const { loaded, retry } = useLoaded(load);
  return (
    <LoadedView loaded={loaded} retry={retry}>
      {(answer) =>
        answer.ok ? (
          <>
            <h3 className={styles.partTitle}>{translator.t('peopleCare.load.title')}</h3>
            <p className={styles.quiet}>{translator.t('peopleCare.load.intro')}</p>
            <Load load={answer.value} onRetry={retry} />
          </>
        ) : (
          <Refusal
            problem={answer.problem}
            to={{ view: 'mine' }}
            instead={translator.t('peopleCare.page.mine')}
          />
        )
      }
    </LoadedView>
  );
}

interface LoadProps {
  readonly load: LoadView;
  readonly onRetry: () => void;
}

function Load({ load, onRetry }: LoadProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const { overloaded, neverAsked, leftOut, asOf, missing } = load;
  return (
    <>
      <MissingNotice missing={missing} onRetry={onRetry} />
      <LoadTable kind="overloaded" lines={overloaded} />
      <LoadTable kind="neverAsked" lines={neverAsked} />
      <p className={shared.meta}>
        {leftOut > 0 && `${translator.t('peopleCare.load.leftOut', { count: leftOut })} `}
        {translator.t('peopleCare.page.asOf', {
          date: translator.date(new Date(asOf), 'date-time'),
        })}
      </p>
    </>
  );
}

interface LoadTableProps {
  readonly kind: 'overloaded' | 'neverAsked';
  readonly lines: readonly LoadLine[];
}

function LoadTable({ kind, lines }: LoadTableProps): React.ReactElement {
  const { translator } = usePeople();
  const styles = usePeopleStyles();
  const title = translator.t(`peopleCare.load.${kind}`);
  const other = kind === 'overloaded' ? 'instead' : 'inPlace';
  const columns = (['person', 'themes', 'asked', other] as const).map((key) => ({
    ...{ key, title: translator.t(`peopleCare.load.${key}`) },
    isNumber: key === 'asked',
  }));
  return (
    <section>
      <h4 className={styles.partTitle}>
        {title} · {translator.number(lines.length)}
      </h4>
      {lines.length === 0 ? (
        <p className={styles.quiet}>{translator.t(`peopleCare.load.${kind}None`)}</p>
      ) : (
        <TableFrame caption={title} columns={columns}>
          {lines.map((line) => (
            <LoadRow key={line.person.personId} line={line} />
          ))}
        </TableFrame>
      )}
    </section>
  );
}

function LoadRow({ line }: { readonly line: LoadLine }): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const table = useTableStyles();
  const terms = useTerms();
  const { person, themeKeys, other } = line;
  const { asked, possible } = person.asking;
  return (
    <tr>
      <th scope="row" className={table.rowHead}>
        <PersonLink person={person} />
        <div className={shared.meta}>{officeWords(person, terms.label) ?? ''}</div>
      </th>
      <td className={table.cell}>{translator.list(themeKeys.map(terms.label))}</td>
      <td className={`${table.cell} ${table.number}`}>
        {translator.t('peopleCare.load.askedOf', {
          ...{ asked: translator.number(asked), possible: translator.number(possible) },
        })}
      </td>
      <td className={table.cell}>
        {other ? (
          <>
            <PersonLink person={other} />
            <div className={shared.meta}>{officeWords(other, terms.label) ?? ''}</div>
          </>
        ) : (
          translator.t('peopleCare.load.nobody')
        )}
      </td>
    </tr>
  );
}
