import { describe } from 'vitest';
import { describeSite } from './behaviours.ts';

describe('linkedin', () => describeSite('linkedin'));
