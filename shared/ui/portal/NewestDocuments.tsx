import * as React from 'react';
import { EMPTY_QUERY, writeDeepLink } from '../../domain/search';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import { DocumentRows } from './DocumentRows';
import { PortalPart } from './PortalPart';
import { usePortalStyles } from './portal-styles';
import { useAddresses } from './site-addresses';
import { useLoaded } from './use-loaded';

export interface NewestDocumentsProps {
  /** How many at most. */
  readonly count: number;
  /** Only documents of this theme and those below it; all when missing. */
  readonly themeKey?: string;
}

/** The documents with the newest reference year that the reader may open. */
export function NewestDocuments({ count, themeKey }: NewestDocumentsProps): React.ReactElement {
  const { hub, translator } = useHub();
  const addresses = useAddresses();
  const shared = useHubStyles();
  const styles = usePortalStyles();
  const load = React.useCallback(() => hub.portal.newest(count, themeKey), [hub, count, themeKey]);
  const { loaded, retry } = useLoaded(load);
  const theme = loaded.state === 'there' ? loaded.value.themeId : undefined;
  const query = {
    ...EMPTY_QUERY,
    sort: 'newest' as const,
    terms: { ...EMPTY_QUERY.terms, theme: theme === undefined ? [] : [theme] },
  };
  return (
    <PortalPart
      title={translator.t('portal.newest.title')}
      more={{
        href: addresses.searchPage(writeDeepLink(query)),
        label: translator.t('portal.newest.seeAll'),
      }}
      loaded={loaded}
      retry={retry}
    >
      {({ documents, vocabulary }) => (
        <div className={shared.card}>
          {documents.length === 0 ? (
            <p className={styles.quiet}>{translator.t('portal.newest.none')}</p>
          ) : (
            <DocumentRows documents={documents} {...(vocabulary ? { vocabulary } : {})} />
          )}
        </div>
      )}
    </PortalPart>
  );
}
