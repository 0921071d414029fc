import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** A string of the source as it is written there; `template`: what stands between its parts, joined by `*`. */
export type Literal = {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** Where it stands: between tags, in an attribute (by its name), or anywhere else. */
  readonly place: 'jsx' | 'code' | `@${string}`;
};

/** Every string in the sources of these folders, but for what is imported, thrown or printed to the console. */
export function literalsIn(folders: readonly string[]): readonly Literal[] {
  return folders.flatMap((folder) => sources(folder).flatMap((file) => literalsOf(file, readText(file))));
}

export function readText(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** The strings of one source text. */
export function literalsOf(file: string, source: string): readonly Literal[] {
  const found: Literal[] = [];
  const add = (node: Node, text: string, place: Literal['place']) => {
    const line = source.slice(0, Number(node['start'])).split('\n').length;
    found.push({ file, line, text, place });
  };
  const walk = (node: unknown, place: Literal['place']): void => {
    if (Array.isArray(node)) {
      for (const one of node) walk(one, place);
      return;
    }
    if (!isNode(node) || isSilent(node)) return;
    const { type } = node;
    if (type === 'JSXText') add(node, String(node['value']), 'jsx');
    if (type === 'Literal' && typeof node['value'] === 'string') add(node, node['value'], place);
    if (type === 'TemplateLiteral') add(node, templateText(node), place);
    const inside = type === 'JSXAttribute' ? nameOfAttribute(node) : place;
    for (const [key, child] of Object.entries(node)) if (key !== 'quasis') walk(child, inside);
  };
  walk(parseSync(file, source).program, 'code');
  return found;
}

type Node = { readonly [key: string]: unknown };

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

/** What nobody but a developer reads. */
function isSilent(node: Node): boolean {
  const { type, callee } = node;
  if (type === 'ImportDeclaration' || type === 'TSLiteralType' || type === 'TSTemplateLiteralType') return true;
  if (type === 'NewExpression' && isNode(callee) && String(callee['name']).endsWith('Error')) return true;
  return (
    type === 'CallExpression' && isNode(callee) && isNode(callee['object']) && callee['object']['name'] === 'console'
  );
}

function templateText({ quasis }: Node): string {
  const pieces: readonly unknown[] = Array.isArray(quasis) ? quasis : [];
  return pieces
    .map((piece) => (isNode(piece) && isNode(piece['value']) ? String(piece['value']['cooked']) : ''))
    .join('*');
}

function nameOfAttribute({ name }: Node): `@${string}` {
  return `@${isNode(name) ? String(name['name']) : ''}`;
}

function sources(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}
