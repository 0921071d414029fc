import * as z from 'zod/mini';
import type { Problem } from '../policy.ts';
import type { Deployment } from './deployment.ts';

/** The id of an extension in Chromium's family. */
export const chromiumId = z.string().check(z.regex(/^[a-p]{32}$/));
/** Where an extension is fetched from. The fixed texts of group policies have at most 255 characters. */
export const extensionUrl = z.url({ protocol: /^(https?|file)$/ }).check(z.maxLength(255));
/** A version as manifests have it. */
export const extensionVersion = z.string().check(z.regex(/^\d{1,5}(\.\d{1,5}){0,3}$/));

/** What an administrator may fill in; an empty text is nothing. */
export type DeploymentFields = Readonly<Record<'updateUrl' | 'xpiUrl' | 'minimumVersion' | 'edgeId', string>>;

/** Reads what was filled in, or says of each field what is wrong with it. Without a word of its own, Edge has the id of Chromium. */
export function readDeployment(
  fields: DeploymentFields,
  ids: Pick<Deployment, 'chromiumId' | 'geckoId'>,
): { readonly deployment: Deployment } | { readonly problems: readonly Problem[] } {
  const given = Object.entries(fields).flatMap(([key, value]) => (value.trim() === '' ? [] : [[key, value.trim()]]));
  const read = z.safeParse(fieldsSchema, Object.fromEntries(given));
  if (!read.success) return { problems: read.error.issues.flatMap(({ path }) => FAULTS.get(String(path[0])) ?? []) };
  const { updateUrl, xpiUrl, minimumVersion, edgeId } = read.data;
  return { deployment: { ...ids, edgeId: edgeId ?? ids.chromiumId, updateUrl, xpiUrl, minimumVersion } };
}

const fieldsSchema = z.object({
  updateUrl: z.optional(extensionUrl),
  xpiUrl: z.optional(extensionUrl),
  minimumVersion: z.optional(extensionVersion),
  edgeId: z.optional(chromiumId),
});

const FAULTS: ReadonlyMap<string, Problem> = new Map([
  [
    'updateUrl',
    {
      place: 'Update URL',
      message: 'This is no address of a file.',
      remedy: 'Write it whole: https://it.acme.example/gatepost/updates.xml.',
    },
  ],
  [
    'xpiUrl',
    {
      place: 'URL of the XPI',
      message: 'This is no address of a file.',
      remedy: 'Write it whole: https://it.acme.example/gatepost/gatepost-1.0.0.xpi.',
    },
  ],
  [
    'minimumVersion',
    {
      place: 'Minimum version',
      message: 'This is no version.',
      remedy: 'Write one to four numbers with dots between them: 1.2.3.',
    },
  ],
  [
    'edgeId',
    {
      place: 'Id in Edge',
      message: 'This is no id of an extension.',
      remedy: 'Write the 32 letters from a to p that the store of Edge gave it.',
    },
  ],
]);
