import { origin } from './start-hub';

const FOLDER = '/sites/hub/HubDocuments';

/**
 * Puts a text into the library for the time of a test, as the KM team would, and takes it away.
 * @param use gets a function that removes the document while the test still runs
 */
export async function withDocument(
  name: string,
  text: string,
  use: (remove: () => Promise<void>) => Promise<void>
): Promise<void> {
  const token = await teamToken();
  const ask = async (path: string, method: string, body?: string): Promise<Response> =>
    fetch(`${origin}/sites/hub/_api/web/${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'X-HTTP-Method': method },
      body,
    });
  const add = `getFolderByServerRelativePath(decodedurl='${FOLDER}')/files/addUsingPath(decodedurl='${name}',overwrite=true)`;
  const added = await ask(add, 'POST', text);
  if (!added.ok) throw new Error(`the document was not taken: ${await added.text()}`);
  let isThere = true;
  const remove = async (): Promise<void> => {
    if (!isThere) return;
    isThere = false;
    const gone = await ask(`getFileByServerRelativePath(decodedurl='${FOLDER}/${name}')`, 'DELETE');
    if (!gone.ok) throw new Error(`the document was not removed: ${await gone.text()}`);
  };
  try {
    await use(remove);
  } finally {
    await remove();
  }
}

async function teamToken(): Promise<string> {
  const response = await fetch(`${origin}/__tenant/tokens`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ person: 'harriet.colebrook@hub-oim.example', resource: origin }),
  });
  const { accessToken } = (await response.json()) as { readonly accessToken: string };
  return accessToken;
}
