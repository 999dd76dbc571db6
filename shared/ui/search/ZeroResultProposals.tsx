import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import type { Proposal, SearchQuery, ZeroResultHelp } from '../../domain/search';
import type { Vocabulary } from '../../domain/taxonomy';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import { createThemedStyles } from '../look/themed-styles';
import { filterWords } from './filter-words';

const useProposalStyles = createThemedStyles(() =>
  mergeStyleSets({
    groups: { maxWidth: 560, margin: '24px auto 0', textAlign: 'left' },
    group: { marginBottom: 8 },
    title: { margin: 0, fontSize: 14, lineHeight: 20, fontWeight: 600 },
    list: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: '0 8px',
      listStyle: 'none',
      margin: '0 0 0 -8px',
      padding: 0,
    },
    press: { textAlign: 'left' },
  })
);

interface ZeroResultProposalsProps {
  readonly help: ZeroResultHelp;
  readonly vocabulary?: Vocabulary;
  readonly onChange: (query: SearchQuery) => void;
}

interface Offer {
  readonly words: string;
  readonly proposal: Proposal;
  /** Language of the words where it is not the reader's. */
  readonly lang?: string;
}

/** Other searches that find something: by spelling, wider terms, one filter less, another language. */
export function ZeroResultProposals(props: ZeroResultProposalsProps): React.ReactElement | null {
  const { help, vocabulary, onChange } = props;
  const { translator } = useHub();
  const shared = useHubStyles();
  const styles = useProposalStyles();
  const all: readonly { readonly title: string; readonly offers: readonly Offer[] }[] = [
    {
      title: translator.t('search.empty.spelling'),
      offers: help.spelling.map((proposal) => ({ words: proposal.meant, proposal })),
    },
    {
      title: translator.t('search.empty.without'),
      offers: help.filters.map((proposal) => ({
        words: filterWords(proposal.filter, translator, vocabulary),
        proposal,
      })),
    },
    {
      title: translator.t('search.empty.wider'),
      offers: help.wider.map((proposal) => ({
        words: vocabulary?.label(proposal.term, translator.locale) ?? proposal.term,
        proposal,
      })),
    },
    {
      title: translator.t('search.empty.otherLanguages'),
      offers: help.languages.map((proposal) => ({
        words: proposal.text,
        lang: proposal.locale,
        proposal,
      })),
    },
  ];
  const groups = all.filter(({ offers }) => offers.length > 0);
  if (groups.length === 0) return null;
  return (
    <div className={styles.groups}>
      {groups.map(({ title, offers }) => (
        <div key={title} className={styles.group}>
          <h4 className={styles.title}>{title}</h4>
          <ul className={styles.list}>
            {offers.map(({ words, proposal, lang }) => (
              <li key={words}>
                <button
                  type="button"
                  className={`${shared.quietButton} ${styles.press}`}
                  onClick={() => onChange(proposal.query)}
                >
                  <span lang={lang}>{words}</span>
                  {proposal.count !== undefined && (
                    <span className={shared.meta}>
                      {translator.t('search.facet.valueCount', { count: proposal.count })}
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
