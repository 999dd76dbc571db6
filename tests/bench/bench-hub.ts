import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { origin } from '../e2e/start-hub';

const root = path.resolve(__dirname, '../..');

/** What the web parts' build wrote. */
export const built = path.join(root, 'webparts/dist');

/** The floor of B6, beside it. */
export const FLOOR_WEB_PART = 'f10a0000-5b1e-4c1a-9a51-7d0e6c2b4f01';
export const SEARCH_WEB_PART = '8f1d4c52-6a43-4d27-9f0b-3f5a7c2e9b10';

/** A folder with the built web parts and the floor, as the tenant serves them. */
export function webPartsWithFloor(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hub-bench-'));
  fs.cpSync(built, folder, { recursive: true });
  fs.cpSync(path.join(__dirname, 'floor'), folder, { recursive: true });
  return folder;
}

/**
 * Makes a page with one web part, as an administrator of the site would.
 * @param fileName such as `Floor.aspx`
 */
export async function makePage(fileName: string, webPartId: string): Promise<void> {
  const pages = `${origin}/sites/hub/_api/sitepages/pages`;
  const token = await administratorToken();
  const headers = {
    accept: 'application/json;odata=nometadata',
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
  };
  const created = await answer(
    await fetch(pages, {
      method: 'POST',
      headers,
      body: JSON.stringify({ FileName: fileName, Title: fileName }),
    })
  );
  const { Id } = (await created.json()) as { Id: number };
  const control = {
    controlType: 3,
    id: webPartId,
    webPartId,
    position: { zoneIndex: 1, sectionIndex: 1, controlIndex: 1, sectionFactor: 12 },
    webPartData: { id: webPartId, instanceId: webPartId, title: '', dataVersion: '1.0' },
  };
  await answer(
    await fetch(`${pages}(${Id})/SavePage`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ CanvasContent1: JSON.stringify([control]) }),
    })
  );
}

/** A delegated token of somebody who may edit the site's pages. */
async function administratorToken(): Promise<string> {
  const response = await answer(
    await fetch(`${origin}/__tenant/tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: 'valentina.arrieta@hub-oim.example', resource: origin }),
    })
  );
  return ((await response.json()) as { accessToken: string }).accessToken;
}

async function answer(response: Response): Promise<Response> {
  if (!response.ok) {
    throw new Error(`${response.status} ${response.url}: ${await response.text()}`);
  }
  return response;
}
