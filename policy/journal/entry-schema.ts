import * as z from 'zod/mini';
import { KINDS, LEVELS, MODES, SITES, SURFACES } from '../../rules/rule.ts';
import { DECISIONS } from './entry.ts';

/** An entry as it comes from elsewhere. */
export function entrySchema() {
  const finding = z.object({
    rule: z.string(),
    name: z.exactOptional(z.string()),
    class: z.exactOptional(z.string()),
    level: z.enum(LEVELS),
    mode: z.exactOptional(z.enum(MODES)),
  });
  return z.object({
    id: z.string(),
    at: z.number(),
    site: z.enum(SITES),
    surface: z.enum(SURFACES),
    account: z.exactOptional(z.string()),
    kind: z.enum(KINDS),
    found: z.array(finding),
    level: z.enum(LEVELS),
    decision: z.enum(DECISIONS),
    reason: z.exactOptional(z.string()),
    took: z.exactOptional(z.number()),
    policy: z.string(),
    text: z.exactOptional(z.string()),
  });
}
