import { screen, within } from '@testing-library/react';
import { vi } from 'vitest';
// Brought when it is asked for first, which takes a test longer than it waits.
import '../../components/editor/Editor.tsx';
import type { PolicyStore } from '../../entrypoints/options/policy-store.ts';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';
import { makeRecord } from '../../policy/record.ts';
import { openOptions } from './open-options.tsx';
import { ACME } from './policies.ts';

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
export const choice = (name: string | RegExp) => screen.getByRole('combobox', { name });
export const box = (name: string | RegExp) => screen.getByRole('checkbox', { name });

export const taken: PolicyStore['importText'] = async () => ({ ok: true, problems: [] });

/** Opens the editor of an imported policy, as it was written. */
export async function edit(raw: object = ACME, parts: Partial<PolicyStore> = {}) {
  const record = makeRecord('imported', readPolicy(raw).policy ?? builtInPolicy(), [], 0);
  const readImported = vi.fn(async (): Promise<unknown> => raw);
  const importText = vi.fn(parts.importText ?? taken);
  const page = await openOptions(record, { readImported, ...parts, importText });
  await page.user.click(button('Edit this policy'));
  await screen.findByRole('heading', { name: 'Edit the policy' });
  const check = async () => {
    await page.user.click(button('Check and save'));
    return within(await screen.findByRole('region', { name: 'Before it is saved' }));
  };
  /** What was saved. */
  const save = async (): Promise<unknown> => {
    await check();
    await page.user.click(button(/^Save/u));
    return saved();
  };
  const saved = (): unknown => {
    const [[text = ''] = []] = importText.mock.calls.slice(-1);
    return JSON.parse(text);
  };
  return { ...page, importText, readImported, check, save, saved };
}
