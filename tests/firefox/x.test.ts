import { describe } from 'vitest';
import { describeSite } from '../e2e/behaviours.ts';
import { IN_FIREFOX } from './in-firefox.ts';

describe('x in Firefox', () => describeSite('x', IN_FIREFOX));
