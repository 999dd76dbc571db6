/**
 * Fluent UI would fetch Segoe UI from a CDN where the machine does not have it. The hub loads no web
 * font: text must appear at once on a weak connection, and a page asks nothing of other hosts.
 * Imported before Fluent UI; a page that has chosen its fonts already keeps them.
 */
interface FluentWindow extends Window {
  FabricConfig?: { fontBaseUrl?: string };
}

const page = window as FluentWindow;
page.FabricConfig = { fontBaseUrl: '', ...page.FabricConfig };

export {};
