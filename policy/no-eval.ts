import * as z from 'zod/mini';

/**
 * Import this first where a browser's pages load schemas: extension pages forbid `eval`, and zod would try it, and be reported
 * for it, as soon as a module makes its first schema. So this has to be an effect of the import.
 */
z.config({ jitless: true });
