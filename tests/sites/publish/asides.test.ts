import { expect, it } from 'vitest';
import { readRequest } from '../../../sites/publish/index.ts';
import { ASIDES } from './asides.ts';

it.each(ASIDES)('$site: $name publishes nothing', ({ site, request }) => {
  expect(readRequest(site, request)).toBeUndefined();
});

it.each(ASIDES)('$site: $name means nothing to the other sites', ({ site, request }) => {
  for (const other of ['x', 'linkedin', 'facebook'] as const) {
    if (other !== site) expect(readRequest(other, request)).toBeUndefined();
  }
});
