import { type Deployment, type Family, FIREFOX, idIn, settingsIn, settingsInFirefox } from './deployment.ts';
import type { Plain, PlainObject } from './fit.ts';
import { writeXml, type Xml, xml } from './xml.ts';

/** A configuration profile for macOS: the browser's own settings, and the extension's policy in a domain of its own. */
export async function mobileconfig(family: Family, policy: PlainObject, deployment: Deployment): Promise<string> {
  const id = idIn(family, deployment);
  return profileOf(family, [
    [family.domain, { ExtensionSettings: { [id]: settingsIn(family, deployment) } }],
    [`${family.domain}.extensions.${id}`, policy],
  ]);
}

/** The same for Firefox, which has all in one domain. */
export async function mobileconfigOfFirefox(policy: PlainObject, deployment: Deployment): Promise<string> {
  const { geckoId } = deployment;
  const settings = {
    EnterprisePoliciesEnabled: true,
    ExtensionSettings: { [geckoId]: settingsInFirefox(deployment) },
    '3rdparty': { Extensions: { [geckoId]: policy } },
  };
  return profileOf(FIREFOX, [[FIREFOX.domain, settings]]);
}

type Domain = readonly [domain: string, settings: PlainObject];

async function profileOf({ id, name }: Family | typeof FIREFOX, domains: readonly Domain[]): Promise<string> {
  const identifier = `gatepost.${id}`;
  const payloads = domains.map(async ([domain, settings]) => ({
    ...settings,
    ...(await payloadOf(domain, `${identifier}.${domain}`, `Gatepost in ${name}`)),
  }));
  return writePlist({
    ...(await payloadOf('Configuration', identifier, `Gatepost in ${name}`)),
    PayloadScope: 'System',
    PayloadContent: await Promise.all(payloads),
  });
}

/** The ids follow from what it is for, not from what it says, so that a new profile takes the place of the old one. */
async function payloadOf(type: string, identifier: string, name: string): Promise<PlainObject> {
  return {
    PayloadType: type,
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: await uuidOf(identifier),
    PayloadDisplayName: name,
  };
}

/** A UUID of version 8 (RFC 9562), made of a text's SHA-256. */
async function uuidOf(text: string): Promise<string> {
  const view = new DataView(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)), 0, 16);
  view.setUint8(6, (view.getUint8(6) & 0x0f) | 0x80);
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80);
  const digits = [0, 4, 8, 12].map((at) => view.getUint32(at).toString(16).padStart(8, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-').toUpperCase();
}

/** https://www.apple.com/DTDs/PropertyList-1.0.dtd */
function writePlist(value: PlainObject): string {
  const head =
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n';
  return head + writeXml(xml('plist', { version: '1.0' }, [asPlist(value)]));
}

function asPlist(value: Plain): Xml {
  switch (typeof value) {
    case 'string':
      return xml('string', {}, value);
    case 'boolean':
      return xml(String(value), {});
    case 'number':
      return xml(Number.isInteger(value) ? 'integer' : 'real', {}, String(value));
    default:
      return isList(value) ? xml('array', {}, value.map(asPlist)) : xml('dict', {}, membersOf(value));
  }
}

function membersOf(object: PlainObject): readonly Xml[] {
  return Object.entries(object).flatMap(([key, value]) => [xml('key', {}, key), asPlist(value)]);
}

function isList(value: readonly Plain[] | PlainObject): value is readonly Plain[] {
  return Array.isArray(value);
}
