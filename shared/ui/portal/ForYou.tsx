import * as React from 'react';
import { writeDeepLink, type SearchQuery } from '../../domain/search';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import { AddBookmarkIcon, HistoryIcon } from '../look/icons';
import { PortalPart } from './PortalPart';
import { usePortalStyles } from './portal-styles';
import { useAddresses } from './site-addresses';
import { useLoaded } from './use-loaded';

/** The longest list that is still looked through at a glance. */
const MOST = 5;

interface Line {
  readonly key: string;
  readonly label: string;
  readonly query: SearchQuery;
}

/** What the reader kept and what she did last; tasks, events and people will stand here too. */
export function ForYou(): React.ReactElement {
  const { hub, translator } = useHub();
  const styles = usePortalStyles();
  const load = React.useCallback(
    async () => ({ saved: await hub.search.saved.list(), recent: await hub.search.recent.list() }),
    [hub]
  );
  const { loaded, retry } = useLoaded(load);
  const withWords = ({ text }: SearchQuery): boolean => text.trim() !== '';
  return (
    <PortalPart title={translator.t('portal.forYou.title')} loaded={loaded} retry={retry}>
      {({ saved, recent }) => (
        <div className={styles.cards}>
          <Card
            icon={<AddBookmarkIcon />}
            title={translator.t('portal.forYou.saved')}
            none={translator.t('portal.forYou.savedNone')}
            lines={saved.map(({ id, name, query }) => ({ key: id, label: name, query }))}
          />
          <Card
            icon={<HistoryIcon />}
            title={translator.t('portal.forYou.recent')}
            none={translator.t('portal.forYou.recentNone')}
            lines={recent
              .filter(withWords)
              .map((query) => ({ key: writeDeepLink(query), label: query.text, query }))}
          />
        </div>
      )}
    </PortalPart>
  );
}

interface CardProps {
  readonly icon: React.ReactNode;
  readonly title: string;
  /** What to read, and to do, where there is nothing yet. */
  readonly none: string;
  readonly lines: readonly Line[];
}

function Card({ icon, title, none, lines }: CardProps): React.ReactElement {
  const addresses = useAddresses();
  const shared = useHubStyles();
  const styles = usePortalStyles();
  return (
    <div className={shared.card}>
      <h3 className={styles.cardTitle}>
        <span className={shared.icon} aria-hidden="true">
          {icon}
        </span>{' '}
        {title}
      </h3>
      {lines.length === 0 ? (
        <p className={styles.quiet}>{none}</p>
      ) : (
        <ul className={styles.rows}>
          {lines.slice(0, MOST).map(({ key, label, query }) => (
            <li key={key} className={styles.row}>
              <span className={styles.rowWords}>
                <a className={shared.link} href={addresses.searchPage(writeDeepLink(query))}>
                  {label}
                </a>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
