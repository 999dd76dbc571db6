import * as React from 'react';
import type { DocumentHit } from '../../domain/search';
import type { Vocabulary } from '../../domain/taxonomy';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import { KindIcon } from '../search/KindIcon';
import { onlyLanguage } from '../search/rendition-choice';
import { usePortalStyles } from './portal-styles';

interface DocumentRowsProps {
  readonly documents: readonly DocumentHit[];
  readonly vocabulary?: Vocabulary;
}

/** Documents in short: what, of which year, from where, in which language. */
export function DocumentRows({ documents, vocabulary }: DocumentRowsProps): React.ReactElement {
  const { translator } = useHub();
  const shared = useHubStyles();
  const styles = usePortalStyles();
  const { locale } = translator;
  const labels = (ids: readonly string[]): string[] =>
    vocabulary ? ids.map((id) => vocabulary.label(id, locale)) : [];
  return (
    <ul className={styles.rows}>
      {documents.map((hit) => {
        const lang = onlyLanguage(hit.terms.language, vocabulary);
        const places = labels(hit.terms.country);
        const facts = [
          ...labels(hit.terms.type),
          ...(hit.year === undefined ? [] : [String(hit.year)]),
          ...(places.length > 0 ? [translator.list(places)] : []),
          ...(lang !== undefined && lang !== locale
            ? [translator.t(`portal.newest.in.${lang}`)]
            : []),
        ];
        return (
          <li key={hit.id} className={styles.row}>
            <span className={shared.icon} aria-hidden="true">
              <KindIcon hit={hit} {...(vocabulary ? { vocabulary } : {})} />
            </span>
            <span className={styles.rowWords}>
              <a className={shared.link} href={hit.url} {...(lang ? { lang } : {})}>
                {hit.title === '' ? hit.fileName : hit.title}
              </a>
              <br />
              <span className={shared.meta}>{facts.join(' · ')}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
