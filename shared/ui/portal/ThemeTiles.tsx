import * as React from 'react';
import type { ThemeChoice, ThemeTile } from '../../domain/portal';
import { pickLabel } from '../../kernel/locale';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import { NoticeBar } from '../states/NoticeBar';
import { PortalPart } from './PortalPart';
import { usePortalStyles } from './portal-styles';
import { useAddresses } from './site-addresses';
import { ThemeIcon } from './theme-icons';
import { useLoaded } from './use-loaded';

export interface ThemeTilesProps {
  readonly show: ThemeChoice;
}

/** The themes as doors: what stands behind each, and who answers for it. */
export function ThemeTiles({ show }: ThemeTilesProps): React.ReactElement {
  const { hub, translator } = useHub();
  const addresses = useAddresses();
  const styles = usePortalStyles();
  const load = React.useCallback(() => hub.portal.themes(show), [hub, show]);
  const { loaded, retry } = useLoaded(load);
  const all = loaded.state === 'there' ? loaded.value.all : 0;
  const more =
    show === 'priorities' && all > 0
      ? {
          href: addresses.themesPage(),
          label: translator.t('portal.themes.seeAll', { count: all }),
        }
      : undefined;
  return (
    <PortalPart
      title={translator.t(show === 'all' ? 'portal.themes.all' : 'portal.themes.title')}
      {...(more ? { more } : {})}
      loaded={loaded}
      retry={retry}
    >
      {({ tiles }) => (
        <>
          {tiles.some(({ count }) => count === undefined) && (
            <NoticeBar
              kind="warning"
              action={{ label: translator.t('states.retry'), onClick: retry }}
            >
              {translator.t('portal.themes.notCounted')}
            </NoticeBar>
          )}
          <ul className={styles.tiles}>
            {tiles.map((tile) => (
              <li key={tile.concept.id}>
                <Tile tile={tile} />
              </li>
            ))}
          </ul>
        </>
      )}
    </PortalPart>
  );
}

function Tile({ tile }: { readonly tile: ThemeTile }): React.ReactElement {
  const { translator } = useHub();
  const addresses = useAddresses();
  const shared = useHubStyles();
  const styles = usePortalStyles();
  const { concept, count, specialists } = tile;
  return (
    <a className={styles.tile} href={addresses.themePage(concept.key)}>
      <span className={`${shared.icon} ${styles.tileIcon}`} aria-hidden="true">
        <ThemeIcon concept={concept} />
      </span>
      <h3 className={styles.tileTitle}>
        {pickLabel(concept.labels, translator.locale)?.text ?? concept.key}
      </h3>
      {count !== undefined && (
        <span className={styles.tileFact}>{translator.t('portal.themes.count', { count })}</span>
      )}
      {specialists && (
        <span className={`${styles.tileFact} ${styles.wideFact}`}>
          {specialists.length === 0
            ? translator.t('portal.themes.vacant')
            : translator.t('portal.themes.specialist', {
                names: translator.list(specialists.map(({ name }) => name)),
              })}
        </span>
      )}
    </a>
  );
}
