import { mapGraphToThisTenant } from './graph-address';
import { readPageData, showMessage } from './page-data';
import { enhancePersonMenu } from './person-menu';

/** The loader which the SharePoint Framework's assembly leaves in the window. */
interface ModuleLoader {
  _isTelemetryDisabled: boolean;
  start(preloaded: object): Promise<unknown>;
}

declare global {
  interface Window {
    spModuleLoader?: ModuleLoader;
    FabricConfig?: { fontBaseUrl: string; theme: object };
    /** False keeps the framework from starting a worker with a script that only Microsoft has. */
    __spWorkerSupported?: boolean;
    __themeState__?: object;
  }
}

const data = readPageData();
mapGraphToThisTenant();
enhancePersonMenu();

if (data !== undefined) {
  // All are read when the framework's scripts run, which come after this one.
  window.__spWorkerSupported = false;
  window.FabricConfig = { fontBaseUrl: '', theme: data.theme };
  window.__themeState__ = { theme: data.theme.palette, registeredStyles: [] };
  document.addEventListener('DOMContentLoaded', () => {
    const loader = window.spModuleLoader;
    if (loader === undefined) return showMessage(data.page.texts.pageFailed);
    loader._isTelemetryDisabled = true;
    loader.start(data.preloaded).catch((error: unknown) => {
      showMessage(data.page.texts.pageFailed);
      throw error;
    });
  });
}
