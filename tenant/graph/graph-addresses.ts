/** The addresses that Graph writes into its answers. */
export interface GraphAddresses {
  /** Where SharePoint stands, e.g. `http://localhost:4400` or `https://contoso.sharepoint.com`. */
  sharePoint: string;
  /** Where Graph stands. Clients keep this address; their transport leads it to the tenant. */
  graph: string;
}

export const GRAPH_ADDRESS = 'https://graph.microsoft.com';

/** The version of Graph that the tenant plays. */
export const GRAPH_VERSION = 'v1.0';
