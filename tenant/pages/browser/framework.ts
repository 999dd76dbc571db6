import * as applicationBase from '@microsoft/sp-application-base';
import type { ServiceScope } from '@microsoft/sp-core-library';
import type { DisplayMode } from '@microsoft/sp-core-library';
import type { ThemeProvider } from '@microsoft/sp-component-base';
import type { IClientSideWebPartManifestInstance } from '@microsoft/sp-module-interfaces';
import * as webPartBase from '@microsoft/sp-webpart-base';
import type { WebPartData } from './page-data';

/**
 * The parts of the SharePoint Framework which a page of SharePoint uses and which are left out of
 * its published types. They are in the published code of version 1.23.2; a change of version has to
 * be checked here.
 */

export interface Application {
  readonly componentId: string;
  readonly context: { readonly serviceScope: ServiceScope };
  onLoad(): Promise<void>;
  /** The page draws its own chrome, so the framework gets none. */
  _getPageChromeProvider(): undefined;
}

export type WebPartManifest = IClientSideWebPartManifestInstance<unknown>;

export interface WebPartContainerProps {
  host: object;
  serviceScope: ServiceScope;
  manifest: WebPartManifest;
  webPartInstanceId: string;
  displayMode: DisplayMode;
  webPartData: WebPartData;
  isDataAddedFromPersistedData: boolean;
}

/** Holds one web part and its manager; see `MinimalWebPartContainer` of sp-webpart-base. */
export interface WebPartContainer {
  render(element: HTMLElement): Promise<void>;
  serialize(): WebPartData;
  requestPropertyPaneAction(instanceId: string, action: 'Open' | 'Close'): void;
}

export type ThemeSetter = ThemeProvider & { _setTheme(theme: object): void };

export const { BaseApplication } = applicationBase as unknown as {
  BaseApplication: new () => Application;
};

export const {
  _MinimalWebPartContainer: MinimalWebPartContainer,
  _MinimalWebPartHost: MinimalWebPartHost,
} = webPartBase as unknown as {
  _MinimalWebPartContainer: new (props: WebPartContainerProps) => WebPartContainer;
  _MinimalWebPartHost: new (scope: ServiceScope) => object;
};
