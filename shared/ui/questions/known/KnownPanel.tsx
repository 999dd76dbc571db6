import * as React from 'react';
import { useHubStyles } from '../../look/hub-styles';
import { CancelIcon } from '../../look/icons';
import { useServiceHub } from '../../service-hub-context';
import { useQuestionStyles } from '../question-styles';

interface KnownPanelProps {
  readonly title: string;
  /** Language of the title, where it is not the reader's. */
  readonly lang?: string;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

/** The frame of one known answer beside the list. */
export function KnownPanel(props: KnownPanelProps): React.ReactElement {
  const { title, lang, onClose, children } = props;
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useQuestionStyles();
  const heading = React.useRef<HTMLHeadingElement>(null);
  // whoever opened it goes on reading here
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <article className={styles.panel} aria-label={translator.t('tabs.known.one')}>
      <div className={styles.panelPart}>
        <div className={styles.panelHead}>
          <h2 ref={heading} tabIndex={-1} className={styles.question} lang={lang}>
            {title}
          </h2>
          <button
            type="button"
            className={shared.quietButton}
            aria-label={translator.t('states.close')}
            title={translator.t('states.close')}
            onClick={onClose}
          >
            <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
              <CancelIcon />
            </span>
          </button>
        </div>
      </div>
      {children}
    </article>
  );
}
