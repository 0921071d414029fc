import { isAssignedPassword, isMadeUp, isPasswordLike, oddness } from './judge-value.ts';
import { type Candidate, type Detector, type Paragraph, RANKS } from './paragraph.ts';
import { readValue } from './read-assignment.ts';

/** Passwords that no sign is assigned with: behind a flag, or handed out in groups. */
export const PASSWORD_DETECTORS: readonly Detector[] = [
  { keyword: 'identified by ', detect: findQuotedPassword },
  { keyword: 'sshpass -p ', detect: findFlaggedPassword },
  { keyword: ' -p', detect: findDatabasePassword },
  { keyword: 'app password', detect: findWordyPassword },
  { keyword: 'application password', detect: findWordyPassword },
  { keyword: 'recovery key', detect: findWordyPassword },
];

function findQuotedPassword(paragraph: Paragraph, _: number, end: number): readonly Candidate[] {
  const { text } = paragraph;
  const value = readValue(paragraph, end);
  if (value === undefined || !value.isQuoted || text[end] === '`' || !isAssignedPassword(value.value)) return [];
  return [passwordAt(value.start, value.end)];
}

/** `sshpass -p …`, quoted or not. */
function findFlaggedPassword(paragraph: Paragraph, _: number, end: number): readonly Candidate[] {
  const value = readValue(paragraph, end);
  if (value === undefined || !(value.isQuoted ? isAssignedPassword : isPasswordLike)(value.value)) return [];
  return [passwordAt(value.start, value.end)];
}

/** `mysql -u root -pSecret`: the password stands right behind its flag. */
function findDatabasePassword(paragraph: Paragraph, start: number, end: number): readonly Candidate[] {
  if (!/mysql(?:dump|admin)?\b[^\n|;]*$/i.test(paragraph.text.slice(Math.max(0, start - 100), start))) return [];
  const value = readValue(paragraph, end);
  return value === undefined || !isPasswordLike(value.value) ? [] : [passwordAt(value.start, value.end)];
}

const WORDY =
  /^s?\W{1,4}(?:is |was |ist |: )?((?:[a-z]{4} ){3}[a-z]{4}|(?:[0-9A-Za-z]{4} ){5}[0-9A-Za-z]{4}|\d{6}(?:-\d{6}){7})(?![\w-])/;

/** What services hand out in groups: "app password: abcd efgh ijkl mnop", BitLocker's eight times six digits. */
function findWordyPassword({ text }: Paragraph, _: number, end: number): readonly Candidate[] {
  const [whole, value = ''] = WORDY.exec(text.slice(end, end + 90)) ?? [];
  if (whole === undefined || isMadeUp(value.replace(/\W/g, '')) || !(/\d/.test(value) || oddness(value) > 0.25))
    return [];
  const to = end + whole.length;
  return [passwordAt(to - value.length, to)];
}

function passwordAt(start: number, end: number): Candidate {
  return { class: 'password', name: 'a password', rank: RANKS.assignment, start, end };
}
