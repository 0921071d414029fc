import { RULES } from '../../rules/index.ts';
import { show } from '../explain.ts';
import { managedSchema } from '../managed-schema.ts';
import type { Problem } from '../policy.ts';
import { sayFault } from '../problems.ts';
import { at, isObject } from '../prune.ts';
import { readPolicy } from '../read-policy.ts';
import type { Rules } from '../read-rules.ts';
import { adml, admx, settingsOf } from './admx.ts';
import { readme } from './channels.ts';
import { type Deployment, FAMILY, FIREFOX, idIn, settingsIn, settingsInFirefox } from './deployment.ts';
import { fitPolicy, type Plain, type PlainObject } from './fit.ts';
import { intune } from './intune.ts';
import { mobileconfig, mobileconfigOfFirefox } from './mobileconfig.ts';
import { regFile } from './reg-file.ts';
import { registryOf, registryOfFirefox } from './registry.ts';
import { notForXml } from './xml.ts';

/** A file of the kit; its path is from the kit's folder, with slashes. */
export type KitFile = { readonly path: string; readonly bytes: Uint8Array };

/** The files, or what is wrong with the policy: there is no kit for one that would not be in force as it was written. */
export type Kit = { readonly files: readonly KitFile[] } | { readonly problems: readonly Problem[] };

/** Makes what administrators put into their channels of one policy: for every browser on every system, the policy and the extension itself. */
export async function makeKit(raw: unknown, deployment: Deployment, rules: Rules = RULES): Promise<Kit> {
  const { problems } = readPolicy(raw, rules);
  if (problems.length > 0 || !isObject(raw)) return { problems };
  const schema = managedSchema(rules);
  const policy = fitPolicy(raw, schema);
  const signs = forbiddenSigns(policy, '');
  if (signs.length > 0) return { problems: signs };
  const settings = settingsOf(policy, schema, deployment);
  return {
    files: [
      text('README.md', readme(deployment)),
      ...FAMILY.map((one) => ({ path: `windows/${one.id}.reg`, bytes: regFile(registryOf(one, policy, deployment)) })),
      { path: 'windows/firefox.reg', bytes: regFile(registryOfFirefox(policy, deployment)) },
      text('windows/gatepost.admx', admx(settings)),
      text('windows/en-US/gatepost.adml', adml(settings)),
      json('windows/intune.json', intune(settings)),
      ...(await Promise.all(
        FAMILY.map(async (one) => text(`macos/${one.id}.mobileconfig`, await mobileconfig(one, policy, deployment))),
      )),
      text('macos/firefox.mobileconfig', await mobileconfigOfFirefox(policy, deployment)),
      ...FAMILY.map((one) => {
        const id = idIn(one, deployment);
        return json(`linux/${one.folder}/gatepost.json`, {
          ExtensionSettings: { [id]: settingsIn(one, deployment) },
          '3rdparty': { extensions: { [id]: policy } },
        });
      }),
      json(`linux/${FIREFOX.folder}/policies.json`, {
        policies: {
          ExtensionSettings: { [deployment.geckoId]: settingsInFirefox(deployment) },
          '3rdparty': { Extensions: { [deployment.geckoId]: policy } },
        },
      }),
      json('google-admin/policy-for-extensions.json', wrapped(policy)),
    ],
  };
}

/** As the Google Admin console wants it, for Chrome on ChromeOS and wherever a browser is enrolled: https://support.google.com/chrome/a/answer/9296680 */
function wrapped(policy: PlainObject): PlainObject {
  return Object.fromEntries(Object.entries(policy).map(([key, value]) => [key, { Value: value }]));
}

/** Texts with signs that no property list and no template can hold: they would break the whole file. */
function forbiddenSigns(value: Plain, place: string): readonly Problem[] {
  if (typeof value === 'string') {
    const sign = notForXml(value);
    if (sign === undefined) return [];
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return [{ place, ...sayFault('policy_not_for_xml', show(value), code) }];
  }
  if (typeof value !== 'object') return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, item]) =>
    forbiddenSigns(item, isList ? `${place}[${key}]` : at(place, key)),
  );
}

function json(path: string, value: object): KitFile {
  return text(path, `${JSON.stringify(value, null, 2)}\n`);
}

function text(path: string, content: string): KitFile {
  return { path, bytes: new TextEncoder().encode(content) };
}
