import type { Registry, RegistryKey, RegistryValue } from './registry.ts';

/** A file for the registry editor, in its own encoding: UTF-16 with a byte order mark, lines ended by CR and LF. */
export function regFile({ policy, settings }: Registry): Uint8Array {
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    // What an earlier policy said and this one does not must not stay.
    `[-${inMachine(policy)}]`,
    '',
    ...linesOf(policy),
    '',
    `[-${inMachine(settings)}]`,
    '',
    ...linesOf(settings),
    '',
  ];
  return utf16(`\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`);
}

function linesOf(key: RegistryKey): readonly string[] {
  return [`[${inMachine(key)}]`, ...[...key.values].map(([name, value]) => `${quote(name)}=${dataOf(value)}`)];
}

function inMachine({ path }: RegistryKey): string {
  return `HKEY_LOCAL_MACHINE\\${path}`;
}

function dataOf({ type, data }: RegistryValue): string {
  switch (type) {
    case 'REG_DWORD':
      return `dword:${data.toString(16).padStart(8, '0')}`;
    case 'REG_SZ':
      // A text in quotes can't hold the end of a line.
      return /[\0\r\n]/.test(data) ? `hex(1):${hex(`${data}\0`)}` : quote(data);
    case 'REG_MULTI_SZ':
      return `hex(7):${hex(`${data}\0\0`)}`;
    default:
      return type satisfies never;
  }
}

function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/** Bytes as the registry editor writes them: 25 to a line, each line but the last with a backslash at its end. */
function hex(text: string): string {
  const bytes = [...utf16(text)].map((byte) => byte.toString(16).padStart(2, '0'));
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; start += 25) lines.push(bytes.slice(start, start + 25).join(','));
  return lines.join(',\\\r\n  ');
}

function utf16(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return new Uint8Array(view.buffer);
}
