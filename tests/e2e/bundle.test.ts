import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHROMIUM_ID, PUBLIC_KEY } from '../../extension-identity.ts';

const BUILT = resolve(import.meta.dirname, '../../.output/chrome-mv3');
const KB = 1024;

type Entry = { readonly matches: readonly string[]; readonly js: readonly string[]; readonly world?: string };

const GUARDS = ['guard-x.js', 'guard-linkedin.js', 'guard-facebook.js'];

const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8'));
const scripts = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));

describe('what is built for Chromium', () => {
  it('asks for the fewest permissions that work', () => {
    const hosts = ['*://*.x.com/*', '*://*.twitter.com/*', '*://*.linkedin.com/*', '*://*.facebook.com/*'];
    expect(manifest.permissions).toEqual([
      'storage',
      'scripting',
      'webRequest',
      'webRequestBlocking',
      'alarms',
      'offscreen',
    ]);
    expect(manifest.host_permissions).toEqual(hosts);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('gives pages nothing to load or to find', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('reads what is managed in the background alone: there are secrets in it', () => {
    const readers = scripts.filter((name) => /\.managed\b/.test(readFileSync(join(BUILT, name), 'utf8')));
    expect(readers).toEqual(['background.js']);
  });

  it('has the id that administrators name', () => {
    expect(manifest.key).toBe(PUBLIC_KEY);
    const digest = createHash('sha256').update(Buffer.from(PUBLIC_KEY, 'base64')).digest('hex').slice(0, 32);
    const id = [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
    expect(id).toBe(CHROMIUM_ID);
  });

  it('puts two small scripts into every frame of the three sites, before the page’s own, the guard first', () => {
    const scripts = manifest.content_scripts.map(({ matches, js, world, ...everyFrame }: Entry) => {
      expect(everyFrame).toEqual({
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      });
      return [js, world, matches];
    });
    const [x, twitter, linkedin, facebook] = manifest.host_permissions;
    expect(scripts).toEqual([
      [['guard-x.js'], undefined, [x, twitter]],
      [['guard-linkedin.js'], undefined, [linkedin]],
      [['guard-facebook.js'], undefined, [facebook]],
      [['wire.js'], 'MAIN', manifest.host_permissions],
    ]);
  });

  it.each(GUARDS)('%s has 25 KB at the most', (name) => {
    expect(statSync(join(BUILT, name)).size).toBeLessThanOrEqual(25 * KB);
  });

  it.each<[string, number]>([
    ...GUARDS.map((name): [string, number] => [name, 3]),
    // With what hooks forms and frames, which is needed so soon that to read it twice would cost more.
    ['wire.js', 3.25],
  ])('%s does %d KB at load at the most; the rest stands in one function', (name, most) => {
    const code = readFileSync(join(BUILT, name), 'utf8');
    const [late = ''] = /^\(function\(\)\{var \w+;function \w+\(\)\{return .*?\}\)\(\)\}/s.exec(code) ?? [];
    expect(late).not.toBe('');
    expect(code.length - late.length).toBeLessThanOrEqual(most * KB);
  });

  it.each(scripts)('%s takes one byte of memory for each letter', (name) => {
    expect(/[^\0-\x7f]/.exec(readFileSync(join(BUILT, name), 'utf8'))?.[0]).toBeUndefined();
  });

  it.each([
    ['engine.js', 1064],
    ['panel.js', 288],
    ['re2.js', 160],
    ['background.js', 196],
    ['seal-engine.js', 980],
    // With pdf.js, in a worker of its own while a file is read, and nowhere else.
    ['reader.js', 2048],
  ])('%s has %i KB at the most', (name, most) => {
    expect(statSync(join(BUILT, name)).size).toBeLessThanOrEqual(most * KB);
  });

  it('brings RE2 to a page by itself, where a pattern needs it', () => {
    const holders = scripts.filter((name) =>
      /missing argument to repetition/.test(readFileSync(join(BUILT, name), 'utf8')),
    );
    // Beside them a chunk of its own, for drafts that are tried on the options page.
    const injected = holders.filter((name) => !/^chunks\/(?!options|rules)/.test(name));
    expect(injected).toEqual(['re2.js']);
  });

  it('has by what rules find in the engines alone, which the background takes in when it needs one', () => {
    const holders = scripts.filter((name) =>
      /\brule_claims_investment_reason\b/.test(readFileSync(join(BUILT, name), 'utf8')),
    );
    const apart = holders.filter((name) => !name.startsWith('chunks/'));
    expect(apart.toSorted()).toEqual(['engine.js', 'seal-engine.js']);
  });

  it.each(['seal-engine.js', 're2.js'])('%s does nothing while the background is being installed', (name) => {
    const code = readFileSync(join(BUILT, name), 'utf8');
    expect(code).toMatch(
      /^if \(!globalThis\[Symbol\.for\("gatepost\.installing"\)\]\) \{\n\(function\(\)\{.*\}\)\(\);\}\n$/s,
    );
    expect(readFileSync(join(BUILT, 'background.js'), 'utf8')).toContain('gatepost.installing');
  });

  it('has the examples of policies for the options page alone, each in a chunk of its own', () => {
    for (const name of ['thistlequince', 'aldervane', 'hedgehollow']) {
      const holders = scripts.filter((script) => readFileSync(join(BUILT, script), 'utf8').includes(name));
      expect(holders).toEqual([expect.stringMatching(/^chunks\/(?:agency|regulated-firm|small-company)-/)]);
    }
  });

  it('has 8 KB in the page’s own world at the most', () => {
    expect(statSync(join(BUILT, 'wire.js')).size).toBeLessThanOrEqual(8 * KB);
  });

  it('leaves no name of its own there', () => {
    const code = readFileSync(join(BUILT, 'wire.js'), 'utf8').trim();
    expect(code).toMatch(/^\(function\(\)\{.*\}\)\(\);\n\/\/# sourceURL=native$/);
  });

  it.each(scripts)('%s makes no code of strings', (name) => {
    const code = readFileSync(join(BUILT, name), 'utf8');
    // A method of that name is not it: re2js has one.
    expect(code.match(/(?<![.\w$])eval\s*\((?![^()]*\)\s*\{)/g) ?? []).toEqual([]);
    expect(code.match(/new Function\b|[^.\w]Function\s*\(/g) ?? []).toEqual([]);
  });

  it.each([...GUARDS, 'wire.js'])('keeps React and zod out of what every page gets: %s', (name) => {
    const code = readFileSync(join(BUILT, name), 'utf8');
    expect(code).not.toMatch(/react[.-]|zod|compromise/i);
  });
});
