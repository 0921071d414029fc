import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHROMIUM_ID, PUBLIC_KEY } from '../../extension-identity.ts';

const BUILT = resolve(import.meta.dirname, '../../.output/chrome-mv3');
const KB = 1024;

const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8'));
const scripts = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));

describe('what is built for Chromium', () => {
  it('asks for the fewest permissions that work', () => {
    const hosts = ['*://*.x.com/*', '*://*.twitter.com/*', '*://*.linkedin.com/*', '*://*.facebook.com/*'];
    expect(manifest.permissions).toEqual(['storage', 'scripting']);
    expect(manifest.host_permissions).toEqual(hosts);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('gives pages nothing to load or to find', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('has the id that administrators name', () => {
    expect(manifest.key).toBe(PUBLIC_KEY);
    const digest = createHash('sha256').update(Buffer.from(PUBLIC_KEY, 'base64')).digest('hex').slice(0, 32);
    const id = [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
    expect(id).toBe(CHROMIUM_ID);
  });

  it('puts one small script into every frame of the three sites, before the page’s own', () => {
    const [script, ...others] = manifest.content_scripts;
    expect(others).toEqual([]);
    expect({ ...script, matches: script.matches.toSorted() }).toEqual({
      matches: manifest.host_permissions.toSorted(),
      js: ['guard.js'],
      run_at: 'document_start',
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
    });
    expect(statSync(join(BUILT, 'guard.js')).size).toBeLessThanOrEqual(60 * KB);
  });

  it.each(scripts)('%s makes no code of strings', (name) => {
    const code = readFileSync(join(BUILT, name), 'utf8');
    expect(code).not.toMatch(/\beval\s*\(/);
    expect(code.match(/new Function\b|[^.\w]Function\s*\(/g) ?? []).toEqual([]);
  });

  it('keeps React and zod out of what every page gets', () => {
    const code = readFileSync(join(BUILT, 'guard.js'), 'utf8');
    expect(code).not.toMatch(/react|zod|ZodMini|compromise/i);
  });
});
