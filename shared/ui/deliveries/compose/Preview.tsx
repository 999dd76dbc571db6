import * as React from 'react';
import { announcementIn, announcementValues } from '../../../domain/deliveries';
import { loadTeamsCatalogue, teamsTranslator } from '../../../i18n/teams-catalogue';
import type { Locale } from '../../../kernel/locale';
import { useHubStyles } from '../../look/hub-styles';
import { LanguageChoice } from '../../look/LanguageChoice';
import { useLoaded } from '../../portal/use-loaded';
import { useServiceHub } from '../../service-hub-context';
import { writtenTexts, type ComposedDraft } from './compose-draft';
import { useComposeStyles } from './compose-styles';

/** What somebody who reads in a language gets: the words of the card and of the mail. */
export function Preview({ draft }: { readonly draft: ComposedDraft }): React.ReactElement {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useComposeStyles();
  const [chosen, setChosen] = React.useState<Locale>(translator.locale);
  const load = React.useCallback(async () => {
    return teamsTranslator(await loadTeamsCatalogue(chosen), chosen);
  }, [chosen]);
  const { loaded } = useLoaded(load);
  const texts = writtenTexts(draft);
  const { title, text, locale } = announcementIn(announcementValues(texts), chosen);
  const name = (one: Locale): string => translator.t(`tabs.preferences.languages.${one}`);
  const theirs = loaded.state === 'there' ? loaded.value : translator;
  return (
    <section className={styles.part} aria-label={translator.t('tabs.compose.preview')}>
      <h2 className={styles.partTitle}>{translator.t('tabs.compose.preview')}</h2>
      <LanguageChoice
        label={translator.t('tabs.compose.previewFor')}
        chosen={chosen}
        words={name}
        onChoose={setChosen}
      />
      {locale !== undefined && locale !== chosen && (
        <p className={shared.meta}>
          {translator.t('tabs.compose.previewInstead', { written: name(locale) })}
        </p>
      )}
      <div className={`${shared.card} ${styles.preview}`}>
        {title === '' ? (
          <p className={shared.meta}>{translator.t('tabs.compose.previewNone')}</p>
        ) : (
          <>
            <div lang={locale ?? chosen}>
              <p className={styles.previewTitle}>{title}</p>
              {text
                .split(/\r?\n/)
                .filter((line) => line.trim() !== '')
                .map((line, index) => (
                  // lines have no name of their own, and do not move
                  <p key={index} className={styles.previewText}>
                    {line}
                  </p>
                ))}
            </div>
            <p lang={chosen} className={shared.meta}>
              {theirs.t('deliveries.why.announcement')}
            </p>
            {draft.link.trim() !== '' && (
              <span lang={chosen} className={styles.previewLink} title={draft.link.trim()}>
                {theirs.t('deliveries.notice.open')}
              </span>
            )}
          </>
        )}
      </div>
    </section>
  );
}
