import type { ComponentType } from 'react';
import type { ExampleName } from '../../components/ExampleCard.tsx';
import type { EditorProps } from '../../components/editor/Editor.tsx';
import type { PolicyRecord } from '../../policy/policy.ts';
import { isObject, type JsonObject } from '../../policy/prune.ts';
import { STARTER } from '../../policy/starter.ts';
import { policyFile } from './policy-file.ts';
import type { PolicyStore } from './policy-store.ts';

/** The editor and what it begins with. */
export type Opened = Pick<EditorProps, 'start' | 'stored' | 'record'> & { readonly Editor: ComponentType<EditorProps> };

/** Brings the editor, which the page is loaded without, and an example or the policy in force as it was written. */
export async function openEditor(
  record: PolicyRecord,
  store: Pick<PolicyStore, 'readImported'>,
  example?: ExampleName,
): Promise<Opened> {
  const [{ Editor }, stored, draft] = await Promise.all([
    import('../../components/editor/Editor.tsx'),
    store.readImported(),
    example && EXAMPLES[example](),
  ]);
  return { Editor, record, stored, start: draft?.default ?? startOf(record, stored) };
}

/** Each by itself, so that only the one that is chosen is loaded. */
const EXAMPLES: Readonly<Record<ExampleName, () => Promise<{ readonly default: JsonObject }>>> = {
  'small-company': () => import('../../policy/examples/small-company.json'),
  agency: () => import('../../policy/examples/agency.json'),
  'regulated-firm': () => import('../../policy/examples/regulated-firm.json'),
};

function startOf({ source, policy }: PolicyRecord, stored: unknown): JsonObject {
  if (source === 'built-in') return STARTER;
  // Another window may have taken it away this moment.
  return isObject(stored) ? stored : JSON.parse(policyFile(policy));
}
