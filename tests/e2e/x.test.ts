import { describe } from 'vitest';
import { describeSite } from './behaviours.ts';

describe('x', () => describeSite('x'));
