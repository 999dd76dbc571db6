/**
 * Fluent UI would fetch Segoe UI from a CDN where the machine does not have it. The hub loads no web
 * font: text must appear at once on a weak connection, and a page asks nothing of other hosts.
 * A script of its own, before that of the page: Fluent UI registers its fonts as soon as it is loaded.
 */
Object.assign(window, { FabricConfig: { fontBaseUrl: '' } });

export {};
