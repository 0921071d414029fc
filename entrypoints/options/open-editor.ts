import type { ComponentType } from 'react';
import type { EditorProps } from '../../components/editor/Editor.tsx';
import type { PolicyRecord } from '../../policy/policy.ts';
import { isObject, type JsonObject } from '../../policy/prune.ts';
import { STARTER } from '../../policy/starter.ts';
import { policyFile } from './policy-file.ts';
import type { PolicyStore } from './policy-store.ts';

/** The editor and what it begins with. */
export type Opened = Pick<EditorProps, 'start' | 'stored' | 'record'> & { readonly Editor: ComponentType<EditorProps> };

/** Brings the editor, which the page is loaded without, and the policy in force as it was written. */
export async function openEditor(record: PolicyRecord, store: Pick<PolicyStore, 'readImported'>): Promise<Opened> {
  const [{ Editor }, stored] = await Promise.all([import('../../components/editor/Editor.tsx'), store.readImported()]);
  return { Editor, record, stored, start: startOf(record, stored) };
}

function startOf({ source, policy }: PolicyRecord, stored: unknown): JsonObject {
  if (source === 'built-in') return STARTER;
  // Another window may have taken it away this moment.
  return isObject(stored) ? stored : JSON.parse(policyFile(policy));
}
