import * as React from 'react';
import { LabelledField } from '../../look/form-parts';
import { useHubStyles } from '../../look/hub-styles';
import { AddIcon } from '../../look/icons';
import { useServiceHub } from '../../service-hub-context';
import { useQuestionStyles } from '../question-styles';
import type { KnownForm } from './known-draft';

/** As many as an answer may name. */
const mostSources = 10;
const nothing = { title: '', url: '' };

interface SourceFieldsProps {
  readonly sources: KnownForm['sources'];
  readonly onChange: (sources: KnownForm['sources']) => void;
}

/** The documents that an answer comes from; an empty line is none. */
export function SourceFields({ sources, onChange }: SourceFieldsProps): React.ReactElement {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useQuestionStyles();
  const lines = sources.length === 0 ? [nothing] : sources;
  const change = (index: number, part: Partial<typeof nothing>): void =>
    onChange(lines.map((line, at) => (at === index ? { ...line, ...part } : line)));
  return (
    <>
      {lines.map((line, index) => (
        // lines have no name of their own, and do not move
        <div key={index} className={styles.twoFields}>
          <LabelledField label={translator.t('tabs.known.form.sourceTitle')}>
            {(attributes) => (
              <input
                {...attributes}
                value={line.title}
                onChange={(event) => change(index, { title: event.target.value })}
              />
            )}
          </LabelledField>
          <LabelledField label={translator.t('tabs.known.form.sourceLink')}>
            {(attributes) => (
              <input
                {...attributes}
                type="url"
                inputMode="url"
                value={line.url}
                onChange={(event) => change(index, { url: event.target.value })}
              />
            )}
          </LabelledField>
        </div>
      ))}
      {lines.length < mostSources && (
        <button
          type="button"
          className={shared.quietButton}
          onClick={() => onChange([...lines, nothing])}
        >
          <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
            <AddIcon />
          </span>
          {translator.t('tabs.known.form.addSource')}
        </button>
      )}
    </>
  );
}
