import { oddness } from '../secrets/judge-value.ts';

const LEAST = 8;
const MOST = 64;

/** What passwords are made of most often, before a number; our own list. */
const PASSWORDS =
  /^(?:passw(?:or[dt])|p@ssw[o0]rd|passw0rd|motdepasse|contrasena|contraseña|letmein|welcome|willkommen|admin|qwerty|qwertz|azerty)[._@-]?\d{1,6}[!@$%&*?.]{0,3}$/i;
const SEASONS =
  /^(?:spring|summer|autumn|winter|sommer|herbst|fr(?:ü|ue)hling|été|ete|hiver|automne|printemps|verano|invierno|otoño|primavera)[._@-]?(?:19|20)?\d{2}[!@$%&*]{1,3}$/i;

/** A word, a sign and a number that is no year: as much as most rules for passwords ask for. */
const WORD_SIGN_NUMBER = /^\p{Lu}\p{Ll}{3,}[!?*^_](?!(?:19|20)\d\d$)\d{3,6}$/u;

const PRINTABLE = /^[!-~]+$/;
const SIGN = /[@$!#%^&*+=?~]/;

/** Whether a word that stands alone is what people, or their programs, make passwords of. */
export function isPasswordLike(word: string): boolean {
  if (word.length < LEAST || word.length > MOST) return false;
  if (PASSWORDS.test(word) || SEASONS.test(word) || WORD_SIGN_NUMBER.test(word)) return true;
  if (!PRINTABLE.test(word) || !/[a-z]/.test(word) || !/\d/.test(word)) return false;
  const core = word.replace(/[!?.,:;)]+$/, '');
  const turns = turnsOf(core);
  if (SIGN.test(core.slice(1)) && turns >= 4) return !/[/\\]/.test(core);
  return /^[A-Za-z0-9]+$/.test(core) && core.length >= LEAST && /[A-Z]/.test(core) && turns >= 4 && oddness(core) > 0.5;
}

/** How often letters, digits and signs take turns. */
function turnsOf(word: string): number {
  let turns = 0;
  let before = '';
  for (const sign of word) {
    const kind = /[A-Za-z]/.test(sign) ? 'letter' : /\d/.test(sign) ? 'digit' : sign;
    if (before !== '' && kind !== before) turns++;
    before = kind;
  }
  return turns;
}
