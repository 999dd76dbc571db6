/**
 * The bundles of Fluent UI which the property pane takes from Microsoft's network, made again from
 * the public packages. The names are those which `@microsoft/sp-property-pane` 1.23.2 reads.
 */
import * as fluent8 from '@fluentui/react';
import {
  __styles,
  Button,
  createLightTheme,
  Dropdown,
  Field,
  FluentProvider,
  InfoLabel,
  Label,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  Option,
  OptionGroup,
  Overflow,
  OverflowItem,
  shorthands,
  SpinButton,
  Switch,
  Tab,
  TabList,
  tokens,
  Tooltip,
  typographyStyles,
  useIsOverflowItemVisible,
  useOverflowMenu,
  type BrandVariants,
} from '@fluentui/react-components';
import * as tabster from '@fluentui/react-tabster';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { readPageData } from './page-data';

export { fluent8 };

export const fluent9 = {
  ...tabster,
  __styles,
  Button,
  createLightTheme,
  Dropdown,
  Field,
  FluentProvider,
  InfoLabel,
  Label,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  Option,
  OptionGroup,
  Overflow,
  OverflowItem,
  shorthands,
  SpinButton,
  Switch,
  Tab,
  TabList,
  tokens,
  Tooltip,
  typographyStyles,
  useIsOverflowItemVisible,
  useOverflowMenu,
};

export const fluentParts = { _Utilities: fluent8, _Styling: fluent8 };

export const fabric = { ...fluent8, autobind, workaround_Icon: fluent8.Icon };

export const reactDomRender = {
  render: ReactDOM.render,
  unmountComponentAtNode: ReactDOM.unmountComponentAtNode,
};

export const contentPanel = {
  SPPagesContentPanelProviderContext: React.createContext(undefined),
  SPPagesContentPanelQOSScenarios: {},
  SPPagesContentPanelPivot: {},
  SPPagesContentPanelCommandId: {},
  getQOSName: String,
  monitorChunkLoad: <T>(_name: string, load: Promise<T> | (() => Promise<T>)): Promise<T> =>
    typeof load === 'function' ? load() : load,
};

class SortableLoader {
  /** Sorting by drag and drop needs a library that Microsoft does not publish. */
  static load(): Promise<never> {
    return Promise.reject(new Error('Sorting by drag and drop is not available on this page.'));
  }
}

export const componentUtilities = {
  FAB_TOGGLE_EVT: 'FabToggle',
  SortableLoader,
  ReadingMode: class ReadingMode {},
  getTimestampForGettyContent: (): string => '',
};

export const odspUtilities = {
  StringHelper: {
    format: (text: string, ...values: readonly unknown[]): string =>
      text.replace(/\{(\d+)\}/g, (_mark, index: string) => String(values[Number(index)] ?? '')),
    htmlDecode: (text: string): string => text,
    htmlEncode: (text: string): string => text,
  },
};

export const headingLevel = {
  _DEFAULT_HEADING_LEVEL: 2,
  _HeadingLevel: { h1: 1, h2: 2, h3: 3, h4: 4 },
};

/** Binds a method to its object when it is first read, as the older Fluent UI's decorator did. */
function autobind(
  _target: object,
  key: string,
  descriptor: PropertyDescriptor
): PropertyDescriptor {
  const method: (...values: readonly unknown[]) => unknown = descriptor.value;
  return {
    configurable: true,
    get() {
      const bound = method.bind(this);
      Object.defineProperty(this, key, { value: bound, configurable: true, writable: true });
      return bound;
    },
    set(value: unknown) {
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
    },
  };
}

fluent8.initializeIcons('/_spfx/fonts/');
describeFluent9Colours();

/**
 * Fluent UI 9 takes its colours from custom properties, which a page of SharePoint sets at its root.
 * The sixteen shades of the brand are those of the page's theme, dark to light.
 */
function describeFluent9Colours(): void {
  const palette = readPageData()?.theme.palette;
  if (palette === undefined) return;
  const { themeDarker, themeDark, themeDarkAlt, themePrimary } = palette;
  const { themeSecondary, themeTertiary, themeLight, themeLighter } = palette;
  const shades = [themeDarker, themeDarker, themeDarker, themeDark, themeDark, themeDarkAlt];
  shades.push(themeDarkAlt, themePrimary, themePrimary, themeSecondary, themeSecondary);
  shades.push(themeTertiary, themeTertiary, themeLight, themeLight, themeLighter);
  const brand = Object.fromEntries(shades.map((shade, index) => [(index + 1) * 10, shade]));
  const lightTheme = createLightTheme(brand as unknown as BrandVariants);
  for (const [name, value] of Object.entries(lightTheme)) {
    document.documentElement.style.setProperty(`--${name}`, String(value));
  }
}
