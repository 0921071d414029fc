import { describe } from 'vitest';
import { describeSite } from '../e2e/behaviours.ts';
import { IN_FIREFOX } from './in-firefox.ts';

describe('linkedin in Firefox', () => describeSite('linkedin', IN_FIREFOX));
