import { ENGLISH } from './voice-english.ts';
import { GERMAN } from './voice-german.ts';
import { FRENCH, PORTUGUESE, SPANISH } from './voice-romance.ts';

/** What gives a voice away, by what it does. How much each counts stands in `wrong-account/voice.ts`. */
export const VOICE_CUES = [
  // A private person's
  /** The first person singular. */
  'self',
  /** "My": what it stands before is somebody's own. */
  'mine',
  /** People who are private behind "my". */
  'kin',
  /** Things that are private behind "my". */
  'thing',
  /** How a sentence begins that leaves out its "I". */
  'opener',
  /** What people do all day, behind an "I" or where one is left out. */
  'deed',
  /** What stands behind an "I" that feels, wants or complains: "so", "never", "wish". */
  'state',
  /** Nobody says so for an organization. */
  'strong',
  /** Private, where an "I" or more of the kind is near. */
  'private',
  /** Dislike, anger, contempt. */
  'gripe',
  /** What people have opinions on. */
  'politics',
  /** Sport and traffic. */
  'topic',
  'drink',
  /** What everybody has every day: lunch, the dog, the dishes. */
  'daily',
  /** How people write to friends. */
  'casual',
  // An organization's
  /** Tells the world something new. */
  'announces',
  /** "Our", and what only an organization has. */
  'corporate',
  /** Tells everybody what to do: buy, come, read. */
  'calls',
  /** Prices, discounts, prize draws. */
  'offers',
  /** Looks after a customer. */
  'cares',
  // What speaks against either
  /** The first person plural, of an organization or a family. */
  'plural',
  /** "You", "your": the sentence is about the reader. */
  'address',
  /** Work that a first person does for an organization. */
  'work',
  /** How one turns to a customer. Counts at the start of a sentence, as work. */
  'greeting',
  /** What is done for customers, behind an "I". Counts as work. */
  'task',
  /** Asks the crowd to answer. */
  'crowd',
  /** A joke's form, in which nobody speaks for himself. */
  'form',
  /** Tells of somebody, or what somebody said. */
  'report',
  /** News of a family, which are announced like any other. */
  'family',
  /** How a customer's question begins: "Can I", "Where is my". */
  'customer',
  /** Looks like another cue and is none: "my account". */
  'nothing',
  /** A small word that tells the language. */
  'small',
] as const;
export type VoiceCue = (typeof VOICE_CUES)[number];

/** Words and phrases parted by commas, in small letters, by what they do. */
export type VoiceWords = Readonly<Partial<Record<VoiceCue, string>>>;

export const VOICE_LANGUAGES = ['english', 'german', 'french', 'spanish', 'portuguese'] as const;
export type VoiceLanguage = (typeof VOICE_LANGUAGES)[number];

export const VOICE_WORDS: Readonly<Record<VoiceLanguage, VoiceWords>> = {
  english: ENGLISH,
  german: GERMAN,
  french: FRENCH,
  spanish: SPANISH,
  portuguese: PORTUGUESE,
};
