import * as React from 'react';
import { useHubStyles } from '../look/hub-styles';
import { useServiceHub } from '../service-hub-context';
import { NoticeBar } from '../states/NoticeBar';
import { useCommunityStyles, useTableStyles } from './community-styles';
import { dayWords } from './community-words';
import { differences, type RecordField, type RecordForm } from './record-form';

interface ConflictNoticeProps {
  readonly mine: RecordForm;
  /** What somebody else has saved in the meantime. */
  readonly theirs: RecordForm;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Somebody else saved first: both versions side by side, and the person chooses. */
export function ConflictNotice(props: ConflictNoticeProps): React.ReactElement {
  const { mine, theirs, onKeepMine, onTakeTheirs } = props;
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useCommunityStyles();
  const table = useTableStyles();
  const title = translator.t('communities.edit.conflictTitle');
  return (
    <section aria-label={title} className={styles.part}>
      <NoticeBar kind="warning">{title}</NoticeBar>
      {/* a region that scrolls must be reached by keyboard */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={table.box} role="region" tabIndex={0} aria-label={title}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{translator.t('communities.edit.field')}</th>
              <th scope="col">{translator.t('communities.edit.theirs')}</th>
              <th scope="col">{translator.t('communities.edit.mine')}</th>
            </tr>
          </thead>
          <tbody>
            {differences(mine, theirs).map((field) => (
              <tr key={field}>
                <th scope="row">{translator.t(`communities.about.${field}`)}</th>
                <td>
                  <Version form={theirs} field={field} />
                </td>
                <td>
                  <Version form={mine} field={field} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.actions}>
        <button type="button" className={shared.outlineButton} onClick={onTakeTheirs}>
          {translator.t('communities.edit.takeTheirs')}
        </button>
        <button type="button" className={shared.outlineButton} onClick={onKeepMine}>
          {translator.t('communities.edit.keepMine')}
        </button>
      </div>
    </section>
  );
}

interface VersionProps {
  readonly form: RecordForm;
  readonly field: RecordField;
}

function Version({ form, field }: VersionProps): React.ReactElement {
  const { translator } = useServiceHub();
  const day = (text: string): string => (text === '' ? '—' : dayWords(text, translator));
  switch (field) {
    case 'supervisors':
      return <>{translator.list(form.supervisors.map(({ name }) => name))}</>;
    case 'moderators':
      return (
        <>
          {form.moderators.map(({ personId, name, from, until }) => (
            <div key={`${personId} ${from}`}>
              {translator.t('communities.edit.term', { name, from: day(from), until: day(until) })}
            </div>
          ))}
        </>
      );
    case 'stage':
      return <>{translator.t(`communities.standings.${form.stage}`)}</>;
    case 'rhythm':
      return <>{translator.t(`communities.rhythms.${form.rhythm}`)}</>;
    case 'reviewOn':
      return <>{day(form.reviewOn)}</>;
  }
}
