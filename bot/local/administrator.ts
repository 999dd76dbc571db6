/** What the local tenant's administrator asks of it, beside the protocols of Microsoft 365. */
export type Administrator = (method: string, path: string, body?: object) => Promise<unknown>;

/** @param tenant origin of the local tenant */
export function administrator(tenant: string): Administrator {
  return async (method, path, body) => {
    const answer = await fetch(`${tenant}/__tenant${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) {
      throw new Error(`The local tenant refused ${method} ${path}: ${await answer.text()}`);
    }
    return answer.status === 204 ? undefined : answer.json();
  };
}
