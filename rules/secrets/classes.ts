import { formatIds } from './format-ids.ts';

/** What is told by its structure, name or place. */
const TOLD = [
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
] as const;
export type ToldClass = (typeof TOLD)[number];

/** Every `class` that a match of `secrets` may have: the published formats, then what is told otherwise. */
export const SECRET_CLASSES: readonly string[] = [...formatIds(), ...TOLD];

/** Whether a class says by itself what a match of it looks like. */
export function isTold(id: string): id is ToldClass {
  return TOLD.some((told) => told === id);
}
