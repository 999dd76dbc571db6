import * as React from 'react';
import { EXPORT_COLUMNS, type ExportWords, type SearchQuery } from '../../domain/search';
import type { HubTranslator } from '../../i18n/catalogue';
import { useHub } from '../hub-context';
import { downloadCsv } from '../look/download-file';
import { FailureNotice } from '../states/FailureNotice';
import { NoticeBar } from '../states/NoticeBar';

export interface CsvExportProps {
  readonly query: SearchQuery;
  readonly onClose: () => void;
}

type State =
  | { readonly kind: 'running'; readonly done?: number; readonly total?: number }
  | { readonly kind: 'ended'; readonly words: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Writes the search's results to a file from the moment it appears; it can be stopped. */
export function CsvExport({ query, onClose }: CsvExportProps): React.ReactElement {
  const { hub, translator } = useHub();
  const [state, setState] = React.useState<State>({ kind: 'running' });
  const controller = React.useRef(new AbortController());
  const [attempt, setAttempt] = React.useState(0);

  React.useEffect(() => {
    const run = new AbortController();
    controller.current = run;
    setState({ kind: 'running' });
    hub.search
      .exportCsv(query, {
        locale: translator.locale,
        words: exportWords(translator),
        signal: run.signal,
        onProgress: (done, total) => {
          if (!run.signal.aborted) setState({ kind: 'running', done, total });
        },
      })
      .then(
        (list) => {
          if (run.signal.aborted) return;
          if (!list.ok) {
            setState({ kind: 'ended', words: translator.t('search.export.empty') });
            return;
          }
          const { content, rows, total } = list.value;
          const day = new Date().toISOString().slice(0, 10);
          downloadCsv(content, `${translator.t('search.export.file')}-${day}.csv`);
          setState({
            kind: 'ended',
            words:
              rows < total
                ? translator.t('search.export.cut', { count: rows, total })
                : translator.t('search.export.done', { count: rows }),
          });
        },
        (error: unknown) => {
          if (!run.signal.aborted) setState({ kind: 'failed', error });
        }
      );
    return () => run.abort();
    // a search that changes meanwhile is another list; this one goes on as it was asked for
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [hub, translator, attempt]);

  const stop = (): void => {
    controller.current.abort();
    setState({ kind: 'ended', words: translator.t('search.export.stopped') });
  };

  if (state.kind === 'failed') {
    return <FailureNotice error={state.error} onRetry={() => setAttempt((count) => count + 1)} />;
  }
  if (state.kind === 'ended') {
    return (
      <NoticeBar kind="note" action={{ label: translator.t('states.close'), onClick: onClose }}>
        {state.words}
      </NoticeBar>
    );
  }
  const { done, total } = state;
  return (
    <NoticeBar kind="note" action={{ label: translator.t('search.export.cancel'), onClick: stop }}>
      {done === undefined || total === undefined
        ? translator.t('search.export.begin')
        : translator.t('search.export.running', { done, total })}
    </NoticeBar>
  );
}

function exportWords(translator: HubTranslator): ExportWords {
  const columns = EXPORT_COLUMNS.map(
    (column) => [column, translator.t(`search.export.column.${column}`)] as const
  );
  return {
    columns: Object.fromEntries(columns) as ExportWords['columns'],
    yes: translator.t('search.export.yes'),
    no: translator.t('search.export.no'),
    short: translator.t('search.result.short'),
    long: translator.t('search.result.long'),
  };
}
