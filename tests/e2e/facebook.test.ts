import { describe } from 'vitest';
import { describeSite } from './behaviours.ts';

describe('facebook', () => describeSite('facebook'));
