import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/** A certificate as an application registers it, and what its program keeps. */
export interface SelfSignedCertificate {
  /** The public part, PEM. */
  certificate: string;
  /** PKCS#8, PEM. */
  privateKey: string;
  /** Hexadecimal, as MSAL takes it. */
  thumbprintSha256: string;
  /** Hexadecimal, for clients of the older form. */
  thumbprintSha1: string;
}

/** One element of DER: tag, length, content. */
const der = (tag: number, ...content: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(content);
  const { length } = body;
  const size =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
};

const sequence = (...content: readonly Uint8Array[]): Buffer => der(0x30, ...content);
const time = (at: Date): Buffer =>
  der(0x17, Buffer.from(at.toISOString().replace(/[-:T]/g, '').slice(2, 14) + 'Z'));
/** sha256WithRSAEncryption, with its empty parameters. */
const ALGORITHM = sequence(der(0x06, Buffer.from('2a864886f70d01010b', 'hex')), der(0x05));
const COMMON_NAME = der(0x06, Buffer.from('550403', 'hex'));
const DAY_MS = 86_400_000;

/** Makes a certificate that signs itself, good for a year; Node itself can only read them. */
export function makeCertificate(commonName: string): SelfSignedCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const name = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(commonName)))));
  const now = Date.now();
  const body = sequence(
    der(0x02, Buffer.from([1])),
    ALGORITHM,
    name,
    sequence(time(new Date(now - DAY_MS)), time(new Date(now + 365 * DAY_MS))),
    name,
    publicKey.export({ type: 'spki', format: 'der' })
  );
  const signature = sign('RSA-SHA256', body, privateKey);
  const whole = sequence(body, ALGORITHM, der(0x03, Buffer.from([0]), signature));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  const thumbprint = (algorithm: string): string =>
    createHash(algorithm).update(whole).digest('hex').toUpperCase();
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    thumbprintSha256: thumbprint('sha256'),
    thumbprintSha1: thumbprint('sha1'),
  };
}
