import { describeDrift } from './describe-drift.ts';

describeDrift('facebook', { singles: 8, combined: 12 });
