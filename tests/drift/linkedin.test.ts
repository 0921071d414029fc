import { describeDrift } from './describe-drift.ts';

describeDrift('linkedin', { singles: 8, combined: 12 });
