import type { Format } from '../../secrets/format.ts';
import { CLOUD } from './cloud.ts';
import { CODE } from './code.ts';
import { MESSAGING } from './messaging.ts';
import { MODELS } from './models.ts';
import { PAYMENTS } from './payments.ts';
import { SERVICES } from './services.ts';

/** Every published format of a key or token that is looked for. */
export const FORMATS: readonly Format[] = [CLOUD, CODE, PAYMENTS, MESSAGING, MODELS, SERVICES].flat(2);
