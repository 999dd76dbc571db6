import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import type { Specialist } from '../../domain/search';
import type { Vocabulary } from '../../domain/taxonomy';
import { useHub } from '../hub-context';
import { fromWide, useHubStyles } from '../look/hub-styles';
import { MailIcon } from '../look/icons';
import { createThemedStyles } from '../look/themed-styles';
import { mailLink } from './mail-link';

/** More would push the results down. */
const MOST = 3;

const useStripStyles = createThemedStyles(({ palette, semanticColors }) =>
  mergeStyleSets({
    strip: {
      display: 'flex',
      flexDirection: 'column',
      gap: 8,
      marginBottom: 8,
      padding: '10px 16px',
      selectors: {
        [fromWide]: { flexDirection: 'row', alignItems: 'center', gap: 24 },
        '@media print': { display: 'none' },
      },
    },
    title: {
      flex: 'none',
      margin: 0,
      fontSize: 14,
      lineHeight: 20,
      fontWeight: 600,
      selectors: { [fromWide]: { maxWidth: 120 } },
    },
    people: {
      display: 'flex',
      flex: 1,
      flexWrap: 'wrap',
      gap: '8px 16px',
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
    person: { display: 'flex', flex: '1 1 170px', alignItems: 'center', gap: 8, minWidth: 0 },
    coin: {
      display: 'grid',
      placeItems: 'center',
      flex: 'none',
      width: 32,
      height: 32,
      border: `1px solid ${palette.themeLight}`,
      borderRadius: '50%',
      background: palette.themeLighter,
      color: palette.themeDarker,
      fontSize: 12,
      fontWeight: 600,
    },
    words: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
    write: {
      display: 'inline-flex',
      flex: 'none',
      padding: 7,
      border: `1px solid ${semanticColors.inputBorder}`,
      borderRadius: 2,
      color: semanticColors.bodyText,
      selectors: {
        ':focus-visible': { outline: `2px solid ${palette.neutralDark}`, outlineOffset: 2 },
        '@media (pointer: coarse)': { padding: 11 },
      },
    },
  })
);

interface SpecialistStripProps {
  readonly specialists: readonly Specialist[];
  readonly vocabulary?: Vocabulary;
}

/** Who answers for the themes of the search, and how to reach them. */
export function SpecialistStrip(props: SpecialistStripProps): React.ReactElement | null {
  const { specialists, vocabulary } = props;
  const { translator } = useHub();
  const shared = useHubStyles();
  const styles = useStripStyles();
  if (specialists.length === 0) return null;
  return (
    <section
      className={`${shared.card} ${styles.strip}`}
      aria-label={translator.t('search.people.title')}
    >
      <h3 className={styles.title}>{translator.t('search.people.title')}</h3>
      <ul className={styles.people}>
        {specialists.slice(0, MOST).map(({ name, mail, themeId }) => {
          const theme = vocabulary?.label(themeId, translator.locale) ?? '';
          const write = translator.t('search.people.write', { name });
          return (
            <li key={`${name} ${themeId}`} className={styles.person}>
              <span className={styles.coin} aria-hidden="true">
                {initials(name)}
              </span>
              <span className={styles.words}>
                {name}
                <br />
                <span className={shared.meta}>{translator.t('search.people.role', { theme })}</span>
              </span>
              {mail !== undefined && (
                <a
                  className={styles.write}
                  href={mailLink(mail, translator.t('search.people.mailSubject', { theme }))}
                  aria-label={write}
                  title={write}
                >
                  <span className={shared.icon} aria-hidden="true">
                    <MailIcon />
                  </span>
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** First letters of the first two names: "Dario Aramburu" is DA. */
function initials(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part.charAt(0).toLocaleUpperCase())
    .join('');
}
