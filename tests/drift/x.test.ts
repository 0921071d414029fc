import { describeDrift } from './describe-drift.ts';

describeDrift('x', { singles: 8, combined: 12 });
