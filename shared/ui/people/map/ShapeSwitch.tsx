import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import { useHubStyles } from '../../look/hub-styles';
import { BulletedListIcon, GridViewSmallIcon, OrgIcon } from '../../look/icons';
import { createThemedStyles } from '../../look/themed-styles';
import { usePeople } from '../people-context';
import { mapShapes, type MapShape } from '../people-place';

const icons = { matrix: GridViewSmallIcon, network: OrgIcon, list: BulletedListIcon } as const;

const useSwitchStyles = createThemedStyles(({ palette, semanticColors }) =>
  mergeStyleSets({
    row: {
      display: 'inline-flex',
      flexWrap: 'wrap',
      border: `1px solid ${semanticColors.inputBorder}`,
      borderRadius: 2,
    },
    choice: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: 8,
      minHeight: 30,
      padding: '4px 10px',
      border: 'none',
      borderLeft: `1px solid ${palette.neutralTertiaryAlt}`,
      background: semanticColors.cardStandoutBackground,
      color: semanticColors.bodyText,
      font: 'inherit',
      cursor: 'pointer',
      selectors: {
        ':first-child': { borderLeft: 'none' },
        ':hover': { background: palette.neutralLighter },
        '&[aria-pressed="true"]': {
          background: palette.themeLighter,
          color: palette.themeDark,
          boxShadow: `inset 0 -3px 0 ${palette.themePrimary}`,
          fontWeight: 600,
          // forced colours make it seen where backgrounds are taken away
          outline: '2px solid transparent',
          outlineOffset: -2,
        },
        ':focus-visible': { outline: `2px solid ${palette.neutralDark}`, outlineOffset: 2 },
        '@media (pointer: coarse)': { minHeight: 40 },
      },
    },
  })
);

interface ShapeSwitchProps {
  readonly shape: MapShape;
  readonly onChoose: (shape: MapShape) => void;
}

/** Matrix, network and list are the same knowledge, looked at in three ways. */
export function ShapeSwitch({ shape, onChoose }: ShapeSwitchProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = useSwitchStyles();
  return (
    <div className={styles.row} role="group" aria-label={translator.t('peopleMaps.map.look')}>
      {mapShapes.map((choice) => {
        const Icon = icons[choice];
        return (
          <button
            key={choice}
            type="button"
            className={styles.choice}
            aria-pressed={choice === shape}
            onClick={() => onChoose(choice)}
          >
            <span className={shared.icon} aria-hidden="true">
              <Icon />
            </span>
            {translator.t(`peopleMaps.map.looks.${choice}`)}
          </button>
        );
      })}
    </div>
  );
}
