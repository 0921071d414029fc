import { admx, type Setting } from './admx.ts';
import { escapeXml } from './xml.ts';

/** A profile of the type "Custom", as Microsoft Graph takes it: windows10CustomConfiguration. */
export type Intune = {
  readonly '@odata.type': '#microsoft.graph.windows10CustomConfiguration';
  readonly displayName: string;
  readonly description: string;
  readonly omaSettings: readonly OmaSetting[];
};

type OmaSetting = {
  readonly '@odata.type': '#microsoft.graph.omaSettingString';
  readonly displayName: string;
  readonly omaUri: string;
  readonly value: string;
};

const ROOT = './Device/Vendor/MSFT/Policy';

/** The template itself first, then each setting that the policy has. */
export function intune(settings: readonly Setting[]): Intune {
  return {
    '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
    displayName: 'Gatepost',
    description: 'Installs Gatepost and sets its policy.',
    omaSettings: [
      oma('Gatepost: template', `${ROOT}/ConfigOperations/ADMXInstall/Gatepost/Policy/GatepostAdmx`, admx(settings)),
      ...settings.flatMap((setting) => {
        const value = mdmValue(setting);
        const { category, name } = setting;
        const uri = `${ROOT}/Config/Gatepost~Policy~gatepost~${category}/${name}`;
        return value === undefined ? [] : [oma(`Gatepost: ${name.replace('_', ', ')}`, uri, value)];
      }),
    ],
  };
}

function oma(displayName: string, omaUri: string, value: string): OmaSetting {
  return { '@odata.type': '#microsoft.graph.omaSettingString', displayName, omaUri, value };
}

function mdmValue(setting: Setting): string | undefined {
  if (setting.kind === 'install') return '<enabled/>';
  const { value, valueName } = setting;
  if (value === undefined) return undefined;
  if (setting.kind === 'switch') return value.data === 1 ? '<enabled/>' : '<disabled/>';
  return `<enabled/><data id="${escapeXml(valueName)}" value="${escapeXml(String(value.data))}"/>`;
}
