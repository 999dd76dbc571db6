import * as React from 'react';
import type { NeedToKnow as Notice } from '../../domain/portal';
import { pickLabel } from '../../kernel/locale';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import { PinnedIcon } from '../look/icons';
import { dayWords } from '../search/day-words';
import { FailureNotice } from '../states/FailureNotice';
import { usePortalStyles } from './portal-styles';
import { useAddresses } from './site-addresses';
import { useLoaded } from './use-loaded';

/** More push away what people came for; the others are one press away. */
const SHOWN = 3;

export interface NeedToKnowProps {
  /** Only what concerns this theme; everything when missing. */
  readonly themeKey?: string;
}

/** What everybody has to know now, apart from what is nice to know. Nothing to say takes no room. */
export function NeedToKnow({ themeKey }: NeedToKnowProps): React.ReactElement | null {
  const { hub, translator } = useHub();
  const shared = useHubStyles();
  const styles = usePortalStyles();
  const load = React.useCallback(() => hub.portal.notices(themeKey), [hub, themeKey]);
  const { loaded, retry } = useLoaded(load);
  const [all, setAll] = React.useState(false);
  if (loaded.state === 'loading') return null;
  if (loaded.state === 'there' && loaded.value.length === 0) return null;
  return (
    <section className={shared.root} aria-label={translator.t('portal.notices.title')}>
      {loaded.state === 'failed' ? (
        <FailureNotice error={loaded.error} onRetry={retry} />
      ) : (
        <>
          <ul className={styles.notices}>
            {(all ? loaded.value : loaded.value.slice(0, SHOWN)).map((notice) => (
              <NoticeRow key={notice.id} notice={notice} />
            ))}
          </ul>
          {loaded.value.length > SHOWN && (
            <button
              type="button"
              className={shared.quietButton}
              aria-expanded={all}
              onClick={() => setAll(!all)}
            >
              {all
                ? translator.t('portal.notices.fewer')
                : translator.t('portal.notices.more', { count: loaded.value.length - SHOWN })}
            </button>
          )}
        </>
      )}
    </section>
  );
}

function NoticeRow({ notice }: { readonly notice: Notice }): React.ReactElement {
  const { translator } = useHub();
  const addresses = useAddresses();
  const shared = useHubStyles();
  const styles = usePortalStyles();
  const words = pickLabel(notice.text, translator.locale);
  const href = notice.link === undefined ? undefined : addresses.resolve(notice.link);
  const lang = words && words.locale !== translator.locale ? { lang: words.locale } : {};
  return (
    <li className={styles.notice}>
      <span className={styles.flag}>
        <span className={shared.icon} aria-hidden="true">
          <PinnedIcon />
        </span>
        {translator.t('portal.notices.flag')}
      </span>
      <span className={styles.noticeText} {...lang}>
        {href === undefined ? (
          words?.text
        ) : (
          <a className={shared.link} href={href}>
            {words?.text}
          </a>
        )}
      </span>
      <span className={shared.meta}>
        {translator.t('portal.notices.by', {
          name: notice.chosenBy,
          date: dayWords(notice.until, translator),
        })}
      </span>
    </li>
  );
}
