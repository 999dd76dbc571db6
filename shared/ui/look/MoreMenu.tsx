import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import { useHubStyles } from './hub-styles';
import { MoreIcon } from './icons';
import { createThemedStyles } from './themed-styles';
import { useElementId } from './use-element-id';

const useMenuStyles = createThemedStyles(({ palette, semanticColors }) =>
  mergeStyleSets({
    place: {
      position: 'relative',
      display: 'inline-block',
      // on a narrow page the list hangs from the whole row, which has to be positioned
      selectors: { '@container hub (max-width: 479px)': { position: 'static' } },
    },
    panel: {
      position: 'absolute',
      zIndex: 10,
      insetInlineEnd: 0,
      top: '100%',
      width: 'max-content',
      maxWidth: 'min(320px, 90cqw)',
      margin: 0,
      padding: 4,
      listStyle: 'none',
      border: `1px solid ${semanticColors.inputBorder}`,
      borderRadius: 2,
      background: semanticColors.menuBackground,
    },
    item: {
      width: '100%',
      color: semanticColors.bodyText,
      textAlign: 'left',
      selectors: { ':hover': { background: palette.neutralLighter } },
    },
  })
);

export interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly icon: React.ReactNode;
  readonly onPress: () => void;
}

interface MoreMenuProps {
  readonly label: string;
  /** Shown instead of the label where several menus stand below each other; the label begins with it. */
  readonly word?: string;
  /** Three dots unless told. */
  readonly icon?: React.ReactNode;
  readonly items: readonly MenuItem[];
}

/** Actions that are not needed all the time, behind one button; a list of buttons, left with Escape. */
export function MoreMenu({ label, word, icon, items }: MoreMenuProps): React.ReactElement {
  const shared = useHubStyles();
  const styles = useMenuStyles();
  const [open, setOpen] = React.useState(false);
  const place = React.useRef<HTMLDivElement>(null);
  const button = React.useRef<HTMLButtonElement>(null);
  const panelId = useElementId('menu');

  React.useEffect(() => {
    const here = place.current;
    if (!open || !here) return undefined;
    const leave = (event: Event): void => {
      if (event.target instanceof Node && !here.contains(event.target)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    here.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      here.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);

  return (
    <div ref={place} className={styles.place}>
      <button
        ref={button}
        type="button"
        className={shared.quietButton}
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        title={label}
        {...(word === undefined ? {} : { 'aria-label': label })}
        onClick={() => setOpen(!open)}
      >
        <span className={shared.icon} aria-hidden="true">
          {icon ?? <MoreIcon />}
        </span>
        <span className={shared.wordFromMedium}>{word ?? label}</span>
      </button>
      {open && (
        <ul id={panelId} className={styles.panel} aria-label={label}>
          {items.map(({ key, label: words, icon: ofItem, onPress }) => (
            <li key={key}>
              <button
                type="button"
                className={`${shared.quietButton} ${styles.item}`}
                onClick={() => {
                  setOpen(false);
                  button.current?.focus();
                  onPress();
                }}
              >
                <span className={shared.icon} aria-hidden="true">
                  {ofItem}
                </span>
                {words}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
