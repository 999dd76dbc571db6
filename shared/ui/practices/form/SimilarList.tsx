import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { SimilarPractice } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import { WarningIcon } from '../../look/icons';
import { StatusPill } from '../../states/StatusPill';
import { langOf } from '../practice-words';
import { usePractices } from '../practices-context';
import { useTerms } from '../use-terms';
import type { Similar } from './use-similar';

const styles = mergeStyleSets({
  list: { listStyle: 'none', margin: '8px 0 0', padding: 0, display: 'grid', gap: 12 },
  add: { minHeight: 24, padding: '2px 0', fontSize: 12, fontWeight: 600 },
});

interface SimilarListProps {
  readonly similar: Similar;
  /** The practice that this one adapts. */
  readonly adaptsId?: string;
  readonly onAdapt: (id: string | undefined) => void;
}

/** Practices like this one; writing goes on where they are, or as an adaptation of one of them. */
export function SimilarList(props: SimilarListProps): React.ReactElement {
  const { similar, adaptsId, onAdapt } = props;
  const { translator } = usePractices();
  const shared = useHubStyles();
  if (similar.state !== 'there') {
    const key = similar.state === 'failed' ? 'failed' : 'looking';
    return (
      <p role="status" className={shared.meta}>
        {similar.state === 'none'
          ? translator.t('practiceForm.similar.intro')
          : translator.t(`practiceForm.similar.${key}`)}
      </p>
    );
  }
  const { found } = similar;
  return (
    <>
      <p role="status" className={shared.meta}>
        {translator.t(
          found.length === 0 ? 'practiceForm.similar.none' : 'practiceForm.similar.intro'
        )}
      </p>
      {found.length > 0 && (
        <ul className={styles.list} aria-label={translator.t('practiceForm.similar.title')}>
          {found.map((one) => (
            <li key={one.id}>
              <SimilarRow similar={one} isAdapted={one.id === adaptsId} onAdapt={onAdapt} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface SimilarRowProps extends Pick<SimilarListProps, 'onAdapt'> {
  readonly similar: SimilarPractice;
  readonly isAdapted: boolean;
}

function SimilarRow({ similar, isAdapted, onAdapt }: SimilarRowProps): React.ReactElement {
  const { translator, hrefOf } = usePractices();
  const shared = useHubStyles();
  const terms = useTerms();
  const { id, title, locale, countryKeys, year, reuseCount = 0, why, isNearDuplicate } = similar;
  const facts = [
    countryKeys.map((key) => terms.label(key)).join(', '),
    ...(year === undefined ? [] : [String(year)]),
    ...(reuseCount > 0 ? [translator.t('practiceForm.similar.reused', { count: reuseCount })] : []),
    ...(locale === translator.locale ? [] : [translator.t(`languages.in.${locale}`)]),
    ...why.map((reason) => translator.t(`practices.similar.${reason}`)),
  ].filter(Boolean);
  const add = translator.t('practiceForm.similar.addTo', { title });
  return (
    <>
      <a
        className={shared.link}
        href={hrefOf({ view: 'practice', id })}
        target="_blank"
        rel="noreferrer"
        {...langOf(locale, translator)}
      >
        {title}
      </a>
      <div className={shared.meta}>{facts.join(' · ')}</div>
      {isNearDuplicate && (
        <StatusPill tone="warning" icon={<WarningIcon />}>
          {translator.t('practices.similar.nearDuplicate')}
        </StatusPill>
      )}
      {isAdapted && <div className={shared.meta}>{translator.t('practiceForm.similar.added')}</div>}
      <button
        type="button"
        className={`${shared.quietButton} ${styles.add}`}
        aria-label={isAdapted ? undefined : add}
        onClick={() => onAdapt(isAdapted ? undefined : id)}
      >
        {translator.t(isAdapted ? 'practiceForm.similar.notMine' : 'practiceForm.similar.add')}
      </button>
    </>
  );
}
