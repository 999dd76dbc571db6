import * as React from 'react';
import {
  mostInQueue,
  writeQueue,
  type QuestionView,
  type QueueWords,
} from '../../domain/questions';
import type { TeamsTranslator } from '../../i18n/teams-catalogue';
import { downloadCsv } from '../look/download-file';
import { useHubStyles } from '../look/hub-styles';
import { DownloadIcon } from '../look/icons';
import { useServiceHub } from '../service-hub-context';
import { NoticeBar } from '../states/NoticeBar';
import { useTerms, type Terms } from './terms';

interface QueueExportProps {
  readonly views: readonly QuestionView[];
}

/** The list as a file, for the KM team; whoever looks after a few questions has them before her. */
export function QueueExport({ views }: QueueExportProps): React.ReactElement | null {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const terms = useTerms();
  const [said, setSaid] = React.useState<string>();
  if (!views.some(({ viewer }) => viewer === 'team')) return null;
  const write = (): void => {
    const content = writeQueue(views, wordsOf(translator, terms), translator.locale);
    const day = new Date().toISOString().slice(0, 10);
    downloadCsv(content, `${translator.t('tabs.questions.export.file')}-${day}.csv`);
    const isCut = views.length >= mostInQueue;
    setSaid(
      translator.t(isCut ? 'tabs.questions.export.cut' : 'tabs.questions.export.done', {
        count: views.length,
      })
    );
  };
  return (
    <>
      <button type="button" className={shared.quietButton} onClick={write}>
        <span className={shared.icon} aria-hidden="true">
          <DownloadIcon />
        </span>
        {translator.t('tabs.questions.export.start')}
      </button>
      {said !== undefined && (
        <NoticeBar
          kind="note"
          action={{ label: translator.t('states.close'), onClick: () => setSaid(undefined) }}
        >
          {said}
        </NoticeBar>
      )}
    </>
  );
}

function wordsOf({ t }: TeamsTranslator, terms: Terms): QueueWords {
  return {
    column: (column) => t(`tabs.questions.export.columns.${column}`),
    language: (locale) => t(`languages.name.${locale}`),
    theme: (key) => terms.theme(key),
    country: (key) => terms.country(key),
    urgency: (urgency) => t(`tabs.questions.urgency.${urgency}`),
    privacy: (privacy) => t(`tabs.questions.export.privacy.${privacy}`),
    state: (state) => t(`tabs.questions.states.${state}`),
    yes: t('tabs.questions.export.yes'),
    no: t('tabs.questions.export.no'),
  };
}
