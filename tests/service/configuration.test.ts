import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { configurationNames, readConfiguration } from '../../bot/configuration';
import { makeCertificate } from '../../bot/local/certificate';

describe('The configuration of the service', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-configuration-'));
  const file = path.join(folder, 'hub.pem');
  const certificate = makeCertificate('Hub');
  writeFileSync(file, certificate.privateKey + certificate.certificate);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const whole = {
    HUB_SERVICE_URL: 'https://hub.example.org',
    HUB_SITE_URL: 'https://contoso.sharepoint.com/sites/hub/',
    HUB_CLIENT_ID: '6F1C2B7E-94d3-4e58-8a07-3b5d9c0e1f42',
    HUB_TENANT_ID: '11111111-2222-4333-8444-555555555555',
    HUB_CERTIFICATE: file,
  };
  const sentencesOf = (environment: Record<string, string | undefined>): readonly string[] => {
    const read = readConfiguration(environment);
    if (read.ok) throw new Error('It was accepted.');
    return read.problem.sentences;
  };

  test('needs five values, and knows the rest', () => {
    const read = readConfiguration(whole);
    expect(read).toMatchObject({
      ok: true,
      value: {
        port: 3978,
        siteUrl: 'https://contoso.sharepoint.com/sites/hub',
        clientId: '6f1c2b7e-94d3-4e58-8a07-3b5d9c0e1f42',
        apiId: 'api://hub.example.org/6f1c2b7e-94d3-4e58-8a07-3b5d9c0e1f42',
        thumbprint: certificate.thumbprintSha256,
        webOrigins: ['https://contoso.sharepoint.com'],
        connectorUrl: 'https://smba.trafficmanager.net/teams/',
        mailboxes: [],
        isWorker: true,
      },
    });
  });

  test('says a sentence for each thing that is missing', () => {
    const sentences = sentencesOf({});
    for (const name of Object.keys(whole)) {
      expect(sentences.filter((sentence) => sentence.startsWith(name))).toHaveLength(1);
    }
    expect(sentences.every((sentence) => /^HUB_[A-Z_]+ must .*\.$/.test(sentence))).toBe(true);
  });

  test.each([
    ['HUB_SERVICE_URL', 'http://hub.example.org'],
    ['HUB_SERVICE_URL', 'https://hub.example.org/path'],
    ['HUB_SITE_URL', 'no-address'],
    ['HUB_CLIENT_ID', 'not-a-guid'],
    ['HUB_TENANT_ID', 'contoso.onmicrosoft.com'],
    ['HUB_CERTIFICATE', '/nowhere.pem'],
    ['HUB_PORT', '70000'],
    ['HUB_API_ID', 'https://hub'],
    ['HUB_MAILBOXES', 'hub@example.org, nobody'],
    ['HUB_SERVICE_ACCOUNTS', 'svc., no reply'],
    ['HUB_LISTED_GUESTS', 'partner@example.org, nobody'],
    ['HUB_WEB_ORIGINS', 'http://contoso.example'],
    ['HUB_LOG_LEVEL', 'loud'],
    ['HUB_TELEMETRY_URL', 'no-address'],
    ['HUB_WORKER', 'maybe'],
    ['HUB_TEAMS_APP_ID', 'not-a-guid'],
  ])('says what %s must be when it is %s', (name, value) => {
    const sentences = sentencesOf({ ...whole, [name]: value });
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(new RegExp(`^${name} must `));
    // what was typed may be a secret
    expect(sentences[0]).not.toContain(value);
  });

  test('takes an empty value for none', () => {
    expect(readConfiguration({ ...whole, HUB_PORT: ' ', HUB_REPLY_TO: '' }).ok).toBe(true);
  });

  test('reads lists and words', () => {
    const read = readConfiguration({
      ...whole,
      HUB_MAILBOXES: 'one@example.org, two@example.org',
      HUB_SERVICE_ACCOUNTS: 'SVC., noreply@',
      HUB_LISTED_GUESTS: 'Partner@Example.org, 6F1C2B7E-94d3-4e58-8a07-3b5d9c0e1f42',
      HUB_WORKER: 'no',
      HUB_PORT: '8080',
    });
    expect(read).toMatchObject({
      value: {
        mailboxes: ['one@example.org', 'two@example.org'],
        serviceAccounts: ['svc.', 'noreply@'],
        listedGuests: ['partner@example.org', '6f1c2b7e-94d3-4e58-8a07-3b5d9c0e1f42'],
        ...{ isWorker: false, port: 8080 },
      },
    });
  });

  test('has a sentence for each name that it knows', () => {
    expect(new Set(configurationNames).size).toBe(configurationNames.length);
    expect(configurationNames).toEqual(expect.arrayContaining(Object.keys(whole)));
  });
});
