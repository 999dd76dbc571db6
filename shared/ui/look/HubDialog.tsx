import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import { useTranslator } from '../translator-context';
import { useHubStyles } from './hub-styles';
import { CancelIcon } from './icons';
import { createThemedStyles } from './themed-styles';
import { useElementId } from './use-element-id';

const useDialogStyles = createThemedStyles(({ palette, semanticColors }) =>
  mergeStyleSets({
    dialog: {
      width: 'min(520px, calc(100vw - 24px))',
      maxHeight: 'calc(100vh - 24px)',
      padding: 0,
      border: `1px solid ${palette.neutralLight}`,
      borderRadius: 2,
      background: semanticColors.cardStandoutBackground,
      color: semanticColors.bodyText,
      overflowY: 'auto',
      selectors: {
        '::backdrop': { background: 'rgba(0, 0, 0, 0.4)' },
        '@media (forced-colors: active)': { borderColor: 'CanvasText' },
      },
    },
    inside: { padding: 16 },
    header: { display: 'flex', alignItems: 'flex-start', gap: 8, marginBottom: 12 },
    title: { flex: 1, margin: 0, fontSize: 20, lineHeight: 28, fontWeight: 600 },
    close: { minWidth: 32, padding: 8 },
  })
);

interface HubDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

/**
 * A modal dialog. The browser's own element keeps the focus inside, closes on Escape and lays the
 * rest of the page aside; the focus returns to where it came from.
 */
export function HubDialog({ title, onClose, children }: HubDialogProps): React.ReactElement {
  const translator = useTranslator();
  const shared = useHubStyles();
  const styles = useDialogStyles();
  const titleId = useElementId('dialog');
  const dialog = React.useRef<HTMLDialogElement>(null);
  const close = React.useRef(onClose);
  close.current = onClose;

  React.useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const onCancel = (event: Event): void => {
      // the component decides whether it is there; the element must not close by itself
      event.preventDefault();
      close.current();
    };
    const onPress = (event: MouseEvent): void => {
      if (event.target === element) close.current();
    };
    element.addEventListener('cancel', onCancel);
    element.addEventListener('mousedown', onPress);
    element.showModal();
    return () => {
      element.removeEventListener('cancel', onCancel);
      element.removeEventListener('mousedown', onPress);
      element.close();
    };
  }, []);

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId}>
      <div className={styles.inside}>
        <div className={styles.header}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <button
            type="button"
            className={`${shared.quietButton} ${styles.close}`}
            aria-label={translator.t('states.close')}
            title={translator.t('states.close')}
            onClick={onClose}
          >
            <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
              <CancelIcon />
            </span>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
