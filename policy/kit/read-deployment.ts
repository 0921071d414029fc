import * as z from 'zod/mini';
import { type MessageKey, say } from '../../rules/say.ts';
import type { Problem } from '../policy.ts';
import { type FaultKey, sayFault } from '../problems.ts';
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
  if (!read.success) return { problems: read.error.issues.flatMap(({ path }) => problemWith(path[0])) };
  const { updateUrl, xpiUrl, minimumVersion, edgeId } = read.data;
  return { deployment: { ...ids, edgeId: edgeId ?? ids.chromiumId, updateUrl, xpiUrl, minimumVersion } };
}

const fieldsSchema = z.object({
  updateUrl: z.optional(extensionUrl),
  xpiUrl: z.optional(extensionUrl),
  minimumVersion: z.optional(extensionVersion),
  edgeId: z.optional(chromiumId),
});

function problemWith(field: unknown): readonly Problem[] {
  const [, place, fault] = FAULTS.find(([name]) => name === field) ?? [];
  return place === undefined || fault === undefined ? [] : [{ place: say(place), ...sayFault(fault) }];
}

const FAULTS: readonly (readonly [field: keyof DeploymentFields, place: MessageKey, fault: FaultKey])[] = [
  ['updateUrl', 'policy_kit_update_url', 'policy_kit_no_update_url'],
  ['xpiUrl', 'policy_kit_xpi_url', 'policy_kit_no_xpi_url'],
  ['minimumVersion', 'policy_kit_minimum_version', 'policy_kit_no_version'],
  ['edgeId', 'policy_kit_edge_id', 'policy_kit_no_id'],
];
