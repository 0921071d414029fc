import { FORMATS } from '../data/secret-formats/index.ts';

/** Every `class` that a match of `secrets` may have: the published formats, then what is told by its structure, name or place. */
export const SECRET_CLASSES: readonly string[] = [
  ...new Set(FORMATS.map(({ id }) => id)),
  'private-key',
  'putty-key',
  'jwt',
  'ethereum-key',
  'seed-phrase',
  'wifi-code',
  'connection-string',
  'url-credentials',
  'basic-auth',
  'signed-url',
  'session-cookie',
  'password',
  'api-key',
  'token',
  'secret',
  'own-token',
  'internal-host',
];
