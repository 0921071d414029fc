import { EVERYDAY } from '../data/everyday.ts';
import { ALSO_ABBREVIATIONS, VILLAGES } from '../data/profanity.ts';
import { isInCapitals } from './explained.ts';
import { BELITTLES, BELONGS } from './name-words.ts';
import { gapBefore, isCapitalized, isPossessive, neighbour, wordAt } from './neighbours.ts';
import { folded, isUpper, type TextView } from './view.ts';
import { wordSet } from './word-set.ts';

/**
 * Whether a word that is also a name stands as a part of a person's or place's name, by its capitals: it has one, and so has a
 * word next to it that does not merely start a sentence or a complaint ("You Dick").
 */
export function isPartOfName(view: TextView, word: number): boolean {
  const before = neighbour(view, word, -1);
  // "Cheng Wing-fuk", "DICK'S opens a store"
  if (!isCapitalized(view, word)) {
    if (before === undefined) return isOwner(view, word);
    return gapBefore(view, word) === '-' && isNamed(view, before);
  }
  const after = neighbour(view, word, 1);
  const goesOn = after !== undefined && !endsSentence(view, word) && isNextName(view, after);
  const lead = wordAt(view, before);
  if (
    before !== undefined &&
    LINKS.has(lead) &&
    (goesOn || isPossessive(view, word + 1) || wordAt(view, after) === 'who')
  ) {
    // "That Homo Kevin", but "said that Dick Wolf"
    return lead !== 'that' || neighbour(view, before, -1) !== undefined;
  }
  if (isOurPlace(view, before, after) || isOfPlace(view, before) || isSought(view, before)) return true;
  if (isGivenName(view, word, before, after)) return true;
  if (before !== undefined && INTRODUCES.has(lead) && !isThanked(view, before)) return false;
  if (LOCATES.has(lead) || isLocated(view, after)) return true;
  if (goesOn) return before === undefined || !BELITTLES.has(lead);
  if (FIRST_NAMES.has(wordAt(view, word)) && (isActing(view, word, before) || isBeside(view, before))) return true;
  return before !== undefined && isNamed(view, before);
}

/**
 * Whether a word that is hardly ever a name is one here, which takes more: a title, what only places are called, or a name before
 * it in a sentence that is not all in capitals. Real people are called Bastard, and a village in Upper Austria was Fucking.
 */
export function isSurelyName(view: TextView, word: number): boolean {
  if (!isCapitalized(view, word)) return false;
  const before = neighbour(view, word, -1);
  const after = neighbour(view, word, 1);
  const lead = wordAt(view, before);
  if (isOurPlace(view, before, after) || isOfPlace(view, before) || isSought(view, before)) return true;
  if (isGivenName(view, word, before, after)) return true;
  if (before !== undefined && (INTRODUCES.has(lead) || BELITTLES.has(lead))) return false;
  if (LANDFORMS.has(wordAt(view, after))) return true;
  if (before !== undefined && isCapitalized(view, before) && (TITLES.has(lead) || LANDFORMS.has(lead))) return true;
  if (isTitled(view, word)) return false;
  if (isLocated(view, after)) return true;
  if (before === undefined) return false;
  if (LOCATES.has(lead)) return true;
  return isNamed(view, before) && isSubject(view, word, before);
}

/** "in Fucking, Austria": whether a word is a place that a region follows, whatever the word. */
export function isInRegion(view: TextView, word: number): boolean {
  if (!isCapitalized(view, word)) return false;
  const after = neighbour(view, word, 1);
  if (after === undefined || !isRegion(view, after)) return false;
  if (VILLAGES.get(wordAt(view, word)) === wordAt(view, after)) return true;
  const before = neighbour(view, word, -1);
  const lead = wordAt(view, before);
  return (INSIDE.has(lead) || OURS.has(lead) || isOfPlace(view, before)) && !isTitled(view, word);
}

/** ", Austria", ", GA" */
function isRegion(view: TextView, word: number): boolean {
  const from = view.words.starts[word] ?? 0;
  const isCode = (view.words.ends[word] ?? 0) - from === 2 && isUpper(view, from) && isUpper(view, from + 1);
  return gapBefore(view, word) === ', ' && (isCode || isCapitalized(view, word));
}

/**
 * "FAG 6204", "SPIC India", "the makers (FAG Kugelfischer)": whether a word in capitals is short for something. It begins a sentence or
 * stands behind a name, and a number or a name in small letters follows; where all is in capitals, somebody shouts.
 */
export function isAbbreviation(view: TextView, word: number): boolean {
  if (!isInCapitals(view, word)) return false;
  const next = neighbour(view, word, 1);
  if (isAmongCapitals(view, word)) return true;
  // "FCK-220-A", "the FUK-terminal shuttle"
  if (next !== undefined && gapBefore(view, next) === '-' && isOfCompound(wordAt(view, next))) return true;
  if (next === undefined || gapBefore(view, next) !== ' ' || isOrdinary(view, next)) return false;
  const before = neighbour(view, word, -1);
  // "Half a tablet of ASS 300"
  const lead = wordAt(view, before);
  if (NUMBER.test(wordAt(view, next)) && (before === undefined || lead === 'of' || !isOrdinary(view, before)))
    return true;
  const opens = before === undefined || gapBefore(view, word).endsWith('(');
  if (!opens && !isNamed(view, before) && !LOCATES.has(lead)) return false;
  const said = wordAt(view, next);
  if (said.length === 1) return false;
  return NUMBER.test(said) || (isCapitalized(view, next) && !EVERYDAY.has(said) && !BELONGS.has(said));
}

const NUMBER = /^\d+$/;

/** "ASSE or ASS", "from FUK to ICN", "CUM stands for": beside another short form, or before what is said of one, on a line that goes on small. */
function isAmongCapitals(view: TextView, word: number): boolean {
  const after = neighbour(view, word, 1);
  if (after !== undefined && SAID_OF_SHORT_FORMS.has(wordAt(view, after)) && !isInCapitals(view, after)) return true;
  for (const step of [-1, 1] as const) {
    const link = neighbour(view, word, step);
    if (link === undefined) continue;
    if (gapBefore(view, step === 1 ? link : word) === ', ' && isShortForm(view, link)) return true;
    const other =
      JOINING.has(wordAt(view, link)) && !isInCapitals(view, link) ? neighbour(view, link, step) : undefined;
    if (other !== undefined && isShortForm(view, other)) return true;
  }
  return false;
}

/** A number, or a word of its own: no ending ("FCK-ing"). */
function isOfCompound(word: string): boolean {
  return HAS_DIGIT.test(word) || (word.length >= SHORTEST_OF_COMPOUND && !EVERYDAY.has(word) && !BELONGS.has(word));
}

const HAS_DIGIT = /\d/;
const SHORTEST_OF_COMPOUND = 6;

const JOINING = wordSet('and or to from vs v und oder gegen et y e');
const SAID_OF_SHORT_FORMS = wordSet(
  'stands means plant factory bearing bearings airport code codes tablets standard protocol committee conference federation scheme schemes',
);

/** Three to five capitals that are no everyday word, and none of those that people shout. */
function isShortForm(view: TextView, word: number): boolean {
  const said = wordAt(view, word);
  if (said.length < 3 || said.length > 5 || !isInCapitals(view, word)) return false;
  return !EVERYDAY.has(said) && !BELITTLES.has(said) && !ALSO_ABBREVIATIONS.has(said) && !SHOUTED.has(said);
}

const SHOUTED = wordSet('omg lol lmao lmfao wtf nsfw xxx nude gay sexy cunt cock dick fuck shit slut pussy bitch');

/** Whether a word goes on with a name: "Dick Cheney", "Dick de Wit", but not "Dick Pics". */
function isNextName(view: TextView, word: number): boolean {
  const next = wordAt(view, word);
  if (isCapitalized(view, word) || isRegion(view, word)) return !BELONGS.has(next);
  const last = PARTICLES.has(next) ? neighbour(view, word, 1) : undefined;
  return last !== undefined && isCapitalized(view, last);
}

/** "Thank you Dick Fosbury" */
function isThanked(view: TextView, word: number): boolean {
  return wordAt(view, word) === 'you' && wordAt(view, neighbour(view, word, -1)) === 'thank';
}

/** "Our Cumming store" */
function isOurPlace(view: TextView, before: number | undefined, after: number | undefined): boolean {
  return OURS.has(wordAt(view, before)) && SITES.has(wordAt(view, after));
}

/** "The people of Cumming" */
function isOfPlace(view: TextView, before: number | undefined): boolean {
  return before !== undefined && wordAt(view, before) === 'of' && PARTS.has(wordAt(view, neighbour(view, before, -1)));
}

/** "Where is Cumming?" */
function isSought(view: TextView, before: number | undefined): boolean {
  if (before === undefined || wordAt(view, before) !== 'is') return false;
  const asked = wordAt(view, neighbour(view, before, -1));
  return asked === 'where' || asked === 'far';
}

/** "Wank, near Garmisch", "Bastardo, in Umbria", "Wank is a mountain", "Condom was a bishop's town" */
function isLocated(view: TextView, after: number | undefined): boolean {
  if (after === undefined) return false;
  const said = wordAt(view, after);
  if (gapBefore(view, after) === ', ') {
    const region = neighbour(view, after, 1);
    return said === 'near' || (said === 'in' && region !== undefined && isCapitalized(view, region));
  }
  return (said === 'is' || said === 'was') && isLandform(view, neighbour(view, after, 1));
}

/** "a mountain", "the highest peak", "a small village": an article, and within a few words what only places are. */
function isLandform(view: TextView, article: number | undefined): boolean {
  if (!ARTICLES.has(wordAt(view, article))) return false;
  let next = article;
  for (let seen = 0; seen < 3; seen++) {
    next = next === undefined ? undefined : neighbour(view, next, 1);
    const kind = wordAt(view, next);
    if (LANDFORMS.has(kind) || PLACES.has(kind)) return true;
  }
  return false;
}

/** "Gook-hwan Lee", "Park Gook-jin": a given name of two syllables beside a family name, as Koreans and Chinese write it. */
function isGivenName(view: TextView, word: number, before: number | undefined, after: number | undefined): boolean {
  if (after === undefined || gapBefore(view, after) !== '-' || isCapitalized(view, after)) return false;
  const second = wordAt(view, after);
  if (second.length > LONGEST_SYLLABLE || BELONGS.has(second)) return false;
  const family = neighbour(view, after, 1);
  if (family !== undefined && !endsSentence(view, after) && isNamed(view, family)) return !EVERYDAY.has(second);
  return before !== undefined && gapBefore(view, word) === ' ' && isNamed(view, before);
}

const LONGEST_SYLLABLE = 5;

/** Whether a word is a first name or an initial by its looks. */
function isNamed(view: TextView, word: number): boolean {
  return (isCapitalized(view, word) || isInitial(view, word)) && !isOrdinary(view, word);
}

/** Whether the name that ends with a word is spoken about: no everyday word, and no article or adjective before it. */
function isSubject(view: TextView, word: number, before: number): boolean {
  if (EVERYDAY.has(wordAt(view, before)) || gapBefore(view, word) === ', ') return false;
  const lead = neighbour(view, before, -1);
  if (lead === undefined) return isPossessive(view, word + 1) || isVerb(wordAt(view, neighbour(view, word, 1)));
  const introduced = wordAt(view, lead);
  if (isCapitalized(view, lead)) return isNamed(view, lead);
  if (LINKS.has(introduced) || introduced === 'and') return true;
  return !INTRODUCES.has(introduced) && !STARTS.has(introduced) && !BELITTLES.has(introduced);
}

/** By its ending, for whoever is the first word of a sentence: "Joe Bastardi predicts a mild winter". */
function isVerb(word: string): boolean {
  return ACTS.has(word) || /.(?:[^s]s|ed|ilt|ent|ept)$/.test(word);
}

/** Whether no word near another one is written small, as in a headline. */
function isTitled(view: TextView, word: number): boolean {
  let small = 0;
  for (const step of [-1, 1] as const) {
    let at = neighbour(view, word, step);
    for (let seen = 0; at !== undefined && seen < 6; seen++, at = neighbour(view, at, step)) {
      if (!isCapitalized(view, at)) small++;
    }
  }
  return small === 0;
}

/** Whether a name in capitals begins a sentence that goes on small: what it owns is spoken about. */
function isOwner(view: TextView, word: number): boolean {
  const next = neighbour(view, word, 1);
  if (next === undefined || !isPossessive(view, word + 1) || !FIRST_NAMES.has(wordAt(view, word))) return false;
  return isUpper(view, view.words.starts[word] ?? 0) && ACTS_ALONE.test(wordAt(view, next));
}

/** By its ending, a verb. */
const ACTS_ALONE = /.(?:[^s]s|ed)$/;

/** Words that stand before a noun and never inside a name. */
const INTRODUCES = wordSet(
  `a an you your u such what this that these those my some any no every another total complete absolute utter
  huge big right proper all fucking bloody stupid being of be is are was`,
);

/** Of those, the ones that stand before a name as well where it has two parts: "is Dick Cheney", "said that Dick Wolf". */
const LINKS = wordSet('that is was are be of');

const PARTICLES = wordSet('van von de der den ten ter di da del della la le les bin sur am bei upon');

/** Known by themselves, where nothing else about the sentence says otherwise: "Last week Dick told us", "Dick's idea". */
const FIRST_NAMES = wordSet('dick fock kike bich fick cumming verga vergas marica dyke fuqing pussi');
const ACTS = wordSet(
  'war wurde woont werkt speelt zegt komt gaat heeft wohnt arbeitet spielt sagt kommt geht hat is was has had will would said says and or told joined joins won led ran took gave grew wrote sat s',
);

function isActing(view: TextView, word: number, before: number | undefined): boolean {
  if (before !== undefined && !isCapitalized(view, before) && !isOrdinary(view, before)) return true;
  const next = wordAt(view, neighbour(view, word, 1));
  return isPossessive(view, word + 1) || (isVerb(next) && !BELONGS.has(next));
}

/** "Tom and Dick" */
function isBeside(view: TextView, link: number | undefined): boolean {
  if (link === undefined || wordAt(view, link) !== 'and') return false;
  const other = neighbour(view, link, -1);
  return other !== undefined && isNamed(view, other) && !EVERYDAY.has(wordAt(view, other));
}

/** "Meet us in Cumming." */
const LOCATES = wordSet('in at near from to visit visited visiting outside between');

/** Of those, the ones that no insult stands behind. */
const INSIDE = wordSet('in near visit visited visiting outside');

const OURS = wordSet('our the their this new local');
const SITES = wordSet(
  `store stores shop shops office offices branch branches factory plant warehouse depot showroom campus hotel restaurant bakery brewery
  station school library hospital museum church festival council mayor marina harbour harbor airport bridge road police team family estate`,
);
const PARTS = wordSet(
  `people residents citizens town city village mayor parish commune county district borough port harbour harbor island municipality
  community north south east west outside hamlet suburb castle`,
);

const ARTICLES = wordSet('a an the one our');
/** What nobody is but a place. */
const PLACES = wordSet('village town hamlet municipality suburb district river creek summit mountain valley');

const TITLES = wordSet(
  `mr mrs ms miss dr prof professor sir lord lady dame captain capt colonel major general sergeant reverend rev president senator judge
  justice chancellor minister herr frau senor senora signor signora monsieur madame don saint st pope bishop`,
);
const LANDFORMS = wordSet(
  `bay beach bridge brook butte cape cay cove creek falls flat flats fort gulch heath hill hills island islands lake lane loch mount mountain parish peak peninsula point
  pond rapids river rock road street township valley village`,
);

/** Words that a capital makes the start of a sentence and not a part of a name. */
const STARTS = wordSet(
  'the our his her their and but or so oh hey stop don dont suck eat hi he she it they we i m re s those these how why who',
);

function isOrdinary(view: TextView, word: number): boolean {
  const ordinary = wordAt(view, word);
  return INTRODUCES.has(ordinary) || STARTS.has(ordinary) || BELITTLES.has(ordinary);
}

function isInitial(view: TextView, word: number): boolean {
  return (view.words.ends[word] ?? 0) - (view.words.starts[word] ?? 0) === 1;
}

function endsSentence(view: TextView, word: number): boolean {
  return folded(view, view.words.ends[word] ?? 0, (view.words.ends[word] ?? 0) + 1) === '.' && !isInitial(view, word);
}
