import * as React from 'react';
import type { OverlapRow, OverlapView } from '../../domain/communities';
import { GroupIcon } from '../look/icons';
import { useLoaded } from '../portal/use-loaded';
import { useServiceHub } from '../service-hub-context';
import { LoadedView } from '../states/LoadedView';
import { NoticeBar } from '../states/NoticeBar';
import { StatusPill } from '../states/StatusPill';
import { useCommunityStyles, useTableStyles } from './community-styles';
import { communityProblemWords, nameIn, percentWords } from './community-words';

/** Members and themes that a community has in common with each other one. */
export function OverlapPart({ communityId }: { readonly communityId: string }): React.ReactElement {
  const { hub, translator } = useServiceHub();
  const styles = useCommunityStyles();
  const load = React.useCallback(
    () => hub.communities.overlap({ communityId }),
    [hub, communityId]
  );
  const { loaded, retry } = useLoaded(load);
  return (
    <section className={styles.part} aria-labelledby="community-overlap">
      <h2 id="community-overlap" className={styles.groupTitle}>
        {translator.t('communities.overlap.title')}
      </h2>
      <LoadedView loaded={loaded} retry={retry} rows={1}>
        {(answer) =>
          answer.ok ? (
            <Rows view={answer.value} retry={retry} />
          ) : (
            <NoticeBar kind="note">{communityProblemWords(answer.problem, translator)}</NoticeBar>
          )
        }
      </LoadedView>
    </section>
  );
}

interface RowsProps {
  readonly view: OverlapView;
  readonly retry: () => void;
}

function Rows({ view: { rows, unread }, retry }: RowsProps): React.ReactElement {
  const { translator } = useServiceHub();
  const styles = useCommunityStyles();
  const table = useTableStyles();
  return (
    <>
      {unread.length > 0 && (
        <NoticeBar kind="warning" action={{ label: translator.t('states.retry'), onClick: retry }}>
          {translator.t('communities.overlap.unread', { count: unread.length })}
        </NoticeBar>
      )}
      {rows.length === 0 ? (
        <p className={styles.quiet}>{translator.t('communities.overlap.empty')}</p>
      ) : (
        // a region that scrolls must be reached by keyboard
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={table.box} role="group" tabIndex={0} aria-labelledby="community-overlap">
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{translator.t('communities.overlap.community')}</th>
                <th scope="col" className="number">
                  {translator.t('communities.overlap.members')}
                </th>
                <th scope="col" className="number">
                  {translator.t('communities.overlap.percent')}
                </th>
                <th scope="col">{translator.t('communities.overlap.theme')}</th>
                <th scope="col">{translator.t('communities.overlap.language')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <OverlapLine key={row.otherId} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function OverlapLine({ row }: { readonly row: OverlapRow }): React.ReactElement {
  const { translator } = useServiceHub();
  const name = nameIn(row.other.name, translator, row.otherId);
  const { sharedMembers, sharedPercent } = row;
  return (
    <tr>
      <th scope="row">
        <span lang={name.lang}>{name.text}</span>{' '}
        {row.isStrong && (
          <StatusPill icon={<GroupIcon />} tone="active">
            {translator.t('communities.overlap.strong')}
          </StatusPill>
        )}
      </th>
      <td className="number">
        {sharedMembers === undefined
          ? translator.t(`communities.health.withheld.${row.withheld ?? 'unknown'}`)
          : translator.number(sharedMembers)}
      </td>
      <td className="number">
        {sharedPercent === undefined ? '—' : percentWords(sharedPercent, translator)}
      </td>
      <td>{translator.t(`communities.overlap.themes.${row.theme}`)}</td>
      <td>{translator.t(`communities.overlap.${row.sharesLanguage ? 'yes' : 'no'}`)}</td>
    </tr>
  );
}
