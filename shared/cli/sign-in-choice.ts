import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fail, ok, type Problem, type Result } from '../kernel/result';

/** Which application signs in to Microsoft 365, and how. */
export type SignInChoice =
  | {
      readonly kind: 'certificate';
      readonly clientId: string;
      /** Id or domain of the organisation's directory. */
      readonly tenantId: string;
      /** PKCS#8, PEM. */
      readonly privateKey: string;
      /** SHA-256, hexadecimal. */
      readonly thumbprint: string;
    }
  | { readonly kind: 'device-code'; readonly clientId: string; readonly tenantId: string };

export interface SignInProblem extends Problem {
  readonly code:
    'signInMissing' | 'certificateUnreadable' | 'thumbprintMissing' | 'thumbprintInvalid';
  readonly values: Readonly<Record<string, string>>;
}

/** Names in the environment, each with the option that stands for it on the command line. */
export const signInOptions = {
  'client-id': 'HUB_CLIENT_ID',
  'tenant-id': 'HUB_TENANT_ID',
  certificate: 'HUB_CERTIFICATE',
  thumbprint: 'HUB_CERTIFICATE_THUMBPRINT',
} as const;

/** The flag for signing in as a person; in the environment `HUB_SIGN_IN=device-code`. */
export const deviceCodeFlag = 'device-code';

/**
 * Reads how to sign in. A certificate counts before a device code, unless a device code is asked for.
 * @param host of the site, for the reader
 * @param environment with what was typed already in it
 */
export function readSignInChoice(
  host: string,
  environment: Readonly<Record<string, string | undefined>>
): Result<SignInChoice, SignInProblem> {
  const clientId = environment[signInOptions['client-id']];
  const tenantId = environment[signInOptions['tenant-id']];
  const file = environment[signInOptions.certificate];
  const isDeviceCode = environment['HUB_SIGN_IN'] === deviceCodeFlag;
  if (!clientId || !tenantId || (!file && !isDeviceCode)) {
    return fail({ code: 'signInMissing', values: { host } });
  }
  if (isDeviceCode || !file) return ok({ kind: 'device-code', clientId, tenantId });
  const stated = environment[signInOptions.thumbprint];
  const passphrase = environment['HUB_CERTIFICATE_PASSWORD'];
  const read = readCertificate(file, passphrase, stated);
  return read.ok ? ok({ kind: 'certificate', clientId, tenantId, ...read.value }) : read;
}

/** A PEM file with the private key, and with the certificate unless its thumbprint is told. */
function readCertificate(
  file: string,
  passphrase: string | undefined,
  stated: string | undefined
): Result<{ privateKey: string; thumbprint: string }, SignInProblem> {
  const unreadable = fail({ code: 'certificateUnreadable', values: { file } } as const);
  try {
    const pem = readFileSync(file, 'utf8');
    const key = createPrivateKey({ key: pem, ...(passphrase ? { passphrase } : {}) });
    const privateKey = key.export({ type: 'pkcs8', format: 'pem' }).toString();
    const certificate = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/.exec(
      pem
    )?.[0];
    const found = certificate && new X509Certificate(certificate).fingerprint256;
    const thumbprint = (stated ?? found ?? '').replace(/[:\s]/g, '').toUpperCase();
    if (thumbprint === '') return fail({ code: 'thumbprintMissing', values: { file } });
    // Entra's own pages show the older kind, of 40 digits; MSAL signs with the newer one.
    if (!/^[0-9A-F]{64}$/.test(thumbprint)) {
      return fail({ code: 'thumbprintInvalid', values: { thumbprint } });
    }
    return ok({ privateKey, thumbprint });
  } catch {
    // Missing, no PEM, or locked with another password: for the reader it is one and the same file.
    return unreadable;
  }
}
