const GRAPH = 'https://graph.microsoft.com/';

/**
 * Sends what web parts ask of Microsoft Graph to this tenant's own Graph. Production code keeps its
 * address; the change happens before anything reaches the network.
 */
export function mapGraphToThisTenant(): void {
  const send = window.fetch.bind(window);
  window.fetch = (input, init) => {
    if (input instanceof Request) {
      const mapped = localAddress(input.url);
      return send(mapped === input.url ? input : new Request(mapped, input), init);
    }
    return send(localAddress(String(input)), init);
  };
}

function localAddress(address: string): string {
  return address.startsWith(GRAPH)
    ? `${window.location.origin}/graph/${address.slice(GRAPH.length)}`
    : address;
}
