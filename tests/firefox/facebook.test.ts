import { describe } from 'vitest';
import { describeSite } from '../e2e/behaviours.ts';
import { IN_FIREFOX } from './in-firefox.ts';

describe('facebook in Firefox', () => describeSite('facebook', IN_FIREFOX));
