import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import type { Database } from '../core/database';
import { lastingMeta } from '../core/schema';

/** The issuer's key pair; made on first use and kept with the tenant's data. */
export interface SigningKeys {
  keyId: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
  /** For the discovery document. */
  publicJwk: JsonWebKey;
}

const MODULUS_BITS = 2048;

/** Keys cost a tenth of a second to make, so nobody pays before the first token. */
export function createSigningKeys(database: Database): () => SigningKeys {
  let keys: SigningKeys | undefined;
  return () => {
    if (keys) return keys;
    const pem = lastingMeta(
      database,
      'signing-key',
      () =>
        generateKeyPairSync('rsa', { modulusLength: MODULUS_BITS }).privateKey.export({
          type: 'pkcs8',
          format: 'pem',
        }) as string
    );
    const privateKey = createPrivateKey(pem);
    const publicKey = createPublicKey(privateKey);
    const publicJwk = publicKey.export({ format: 'jwk' });
    keys = { keyId: String(publicJwk.n).slice(0, 16), privateKey, publicKey, publicJwk };
    return keys;
  };
}
