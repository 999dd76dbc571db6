import * as React from 'react';
import { useElementId } from '../look/use-element-id';
import { useServiceHub } from '../service-hub-context';
import { useCommunityStyles } from './community-styles';

const parts = ['moderation', 'health', 'about'] as const;
export type PartKey = (typeof parts)[number];

interface PartTabsProps {
  readonly chosen: PartKey;
  readonly onChoose: (part: PartKey) => void;
  /** What the chosen part shows. */
  readonly children: React.ReactNode;
}

/** The parts of a community; arrow keys go from one to the next (WAI-ARIA, tabs). */
export function PartTabs({ chosen, onChoose, children }: PartTabsProps): React.ReactElement {
  const { translator } = useServiceHub();
  const styles = useCommunityStyles();
  const id = useElementId('parts');
  const onKey = (event: React.KeyboardEvent): void => {
    const place = parts.indexOf(chosen);
    const target =
      event.key === 'ArrowRight'
        ? parts[(place + 1) % parts.length]
        : event.key === 'ArrowLeft'
          ? parts[(place + parts.length - 1) % parts.length]
          : event.key === 'Home'
            ? parts[0]
            : event.key === 'End'
              ? parts[parts.length - 1]
              : undefined;
    if (target === undefined) return;
    event.preventDefault();
    onChoose(target);
    document.getElementById(`${id}-${target}`)?.focus();
  };
  return (
    <>
      <div
        role="tablist"
        aria-label={translator.t('communities.tab.parts')}
        className={styles.tabs}
      >
        {parts.map((part) => (
          <button
            key={part}
            id={`${id}-${part}`}
            type="button"
            role="tab"
            aria-selected={part === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={part === chosen ? 0 : -1}
            className={part === chosen ? `${styles.tab} ${styles.chosenTab}` : styles.tab}
            onClick={() => onChoose(part)}
            onKeyDown={onKey}
          >
            {translator.t(`communities.tab.${part}`)}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </>
  );
}
