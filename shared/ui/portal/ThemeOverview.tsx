import * as React from 'react';
import type { ThemeView } from '../../domain/portal';
import {
  EMPTY_QUERY,
  writeDeepLink,
  type SearchQuery,
  type Specialist,
  type TermFacet,
} from '../../domain/search';
import { pickLabel } from '../../kernel/locale';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import { TagIcon } from '../look/icons';
import { mailLink } from '../search/mail-link';
import { StateBox } from '../states/StateBox';
import { PortalPart } from './PortalPart';
import { usePortalStyles } from './portal-styles';
import { useAddresses } from './site-addresses';
import { useLoaded } from './use-loaded';

export interface ThemeOverviewProps {
  /** Such as `theme.counter-trafficking`. */
  readonly themeKey: string;
}

/** One theme: where it stands, what is below it, where in the region, and who answers for it. */
export function ThemeOverview({ themeKey }: ThemeOverviewProps): React.ReactElement {
  const { hub, translator } = useHub();
  const load = React.useCallback(() => hub.portal.theme(themeKey), [hub, themeKey]);
  const { loaded, retry } = useLoaded(load);
  const found = loaded.state === 'there' && loaded.value.ok ? loaded.value.value : undefined;
  const title =
    pickLabel(found?.concept.labels ?? {}, translator.locale)?.text ??
    translator.t('portal.theme.unnamed');
  return (
    <PortalPart title={title} loaded={loaded} retry={retry}>
      {(result) => (result.ok ? <Theme view={result.value} /> : <UnknownTheme />)}
    </PortalPart>
  );
}

function Theme({ view }: { readonly view: ThemeView }): React.ReactElement {
  const { translator } = useHub();
  const addresses = useAddresses();
  const shared = useHubStyles();
  const styles = usePortalStyles();
  const { concept, above, below, count, countries, specialists, vocabulary } = view;
  const { locale } = translator;
  const narrowed = (facet: TermFacet, id: string): string => {
    const terms: SearchQuery['terms'] = {
      ...EMPTY_QUERY.terms,
      theme: [concept.id],
      [facet]: [id],
    };
    return addresses.searchPage(writeDeepLink({ ...EMPTY_QUERY, terms }));
  };
  return (
    <>
      <p className={shared.meta}>
        {above.map((parent) => (
          <React.Fragment key={parent.id}>
            <a className={shared.link} href={addresses.themePage(parent.key)}>
              {vocabulary.label(parent.id, locale)}
            </a>
            {' › '}
          </React.Fragment>
        ))}
        <a className={shared.link} href={narrowed('theme', concept.id)}>
          {count === undefined
            ? translator.t('portal.theme.seeDocuments')
            : translator.t('portal.theme.seeCount', { count })}
        </a>
      </p>
      {specialists && specialists.length > 0 && (
        <Specialists specialists={specialists} theme={vocabulary.label(concept.id, locale) ?? ''} />
      )}
      {specialists?.length === 0 && (
        <p className={styles.quiet}>{translator.t('portal.themes.vacant')}</p>
      )}
      <Choices
        title={translator.t('portal.theme.below')}
        choices={below.map((tile) => ({
          key: tile.concept.id,
          href: narrowed('theme', tile.concept.id),
          label: vocabulary.label(tile.concept.id, locale),
          ...(tile.count === undefined ? {} : { count: tile.count }),
        }))}
      />
      <Choices
        title={translator.t('portal.theme.countries')}
        choices={countries
          .filter(({ id }) => vocabulary.byId(id) !== undefined)
          .map(({ id, count: documents }) => ({
            key: id,
            href: narrowed('country', id),
            label: vocabulary.label(id, locale),
            count: documents,
          }))}
      />
    </>
  );
}

interface SpecialistsProps {
  readonly specialists: readonly Specialist[];
  readonly theme: string;
}

/** Who answers for the theme, in one line: whom else one can ask stands in the part about people. */
function Specialists({ specialists, theme }: SpecialistsProps): React.ReactElement {
  const { translator } = useHub();
  const shared = useHubStyles();
  const styles = usePortalStyles();
  return (
    <p className={styles.quiet}>
      {translator.t('portal.theme.specialists')}{' '}
      {specialists.map(({ name, mail }, index) => (
        <React.Fragment key={name}>
          {index > 0 && ', '}
          {mail === undefined ? (
            name
          ) : (
            <a
              className={shared.link}
              href={mailLink(mail, translator.t('search.people.mailSubject', { theme }))}
              title={translator.t('search.people.write', { name })}
            >
              {name}
            </a>
          )}
        </React.Fragment>
      ))}
    </p>
  );
}

interface ChoicesProps {
  readonly title: string;
  readonly choices: readonly {
    readonly key: string;
    readonly href: string;
    readonly label: string;
    readonly count?: number;
  }[];
}

function Choices({ title, choices }: ChoicesProps): React.ReactElement | null {
  const { translator } = useHub();
  const styles = usePortalStyles();
  if (choices.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3 className={styles.groupTitle}>{title}</h3>
      <ul className={styles.chips}>
        {choices.map(({ key, href, label, count }) => (
          <li key={key}>
            <a className={styles.chip} href={href}>
              {count === undefined ? label : `${label} · ${translator.number(count)}`}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function UnknownTheme(): React.ReactElement {
  const { translator } = useHub();
  const addresses = useAddresses();
  const shared = useHubStyles();
  return (
    <StateBox
      icon={<TagIcon />}
      title={translator.t('portal.theme.unknown')}
      action={
        <a className={shared.primaryButton} href={addresses.themesPage()}>
          {translator.t('portal.theme.unknownAction')}
        </a>
      }
    >
      <p>{translator.t('portal.theme.unknownWhy')}</p>
    </StateBox>
  );
}
