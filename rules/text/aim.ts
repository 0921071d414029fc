import { isInCapitals } from './explained.ts';
import { BELITTLES, BELONGS } from './name-words.ts';
import { gapBefore, isCapitalized, neighbour, wordAt } from './neighbours.ts';
import { isUpper, type TextView } from './view.ts';
import { wordSet } from './word-set.ts';

/**
 * How much the words right beside a word that can be profanity make it one. `direct`: they call somebody it ("what a dick", "you ass").
 * `pointed`: they say whose or which it is, as abuse does ("his cock", "that bitch"). `open`: it stands as a thing or a person does
 * ("an ass", "called him retard"). `none`: no frame of abuse is near ("tit boxes").
 */
export type Aim = 'direct' | 'pointed' | 'open' | 'none';

export function aimOf(view: TextView, word: number): Aim {
  const before = neighbour(view, word, -1);
  const after = neighbour(view, word, 1);
  const gap = after === undefined ? '' : gapBefore(view, after);
  const isLast = after === undefined || gap !== ' ';
  const next = wordAt(view, after);
  // "Cock of a manager", but "bundle, or faggot, of sticks"
  if (next === 'of' && gap === ' ' && CALLS_A.has(wordAt(view, after && neighbour(view, after, 1)))) return 'pointed';
  const isInCompany = COMPANY.has(next) || BELONGS.has(next);
  // "Pricks, the lot of them"
  if (before === undefined) return gap === ', ' ? 'pointed' : isLast || isInCompany ? 'open' : 'none';
  const lead = wordAt(view, before);
  // "Move, prick."
  if (gapBefore(view, word) === ', ') return !isLast ? 'none' : isEnd(view, word) ? 'direct' : 'open';
  const second = wordAt(view, neighbour(view, before, -1));
  if (lead === 'word' && TONGUES.has(second)) return 'none';
  if (ADDRESSES.has(lead) || INSULTING.has(lead) || (lead === 'of' && MANY.has(second))) return 'direct';
  if (CALLS_A.has(lead)) return isCalled(view, before);
  if (POINTS.has(lead)) return 'pointed';
  if (lead === 'are' || lead === 'were') return 'direct';
  // "the biggest prick in town"
  const isDescribed = CALLS_A.has(second) || POINTS.has(second);
  if (isLast || isInCompany || isDescribed || COUNTS.has(lead) || BELITTLES.has(lead) || DOES.has(lead)) return 'open';
  return 'none';
}

/** "The cock on the spire", "A tit came to the window": a bird that opens its sentence does what it does, where a person would be said to be who did. */
export function isSubject(view: TextView, word: number): boolean {
  const article = neighbour(view, word, -1);
  const after = neighbour(view, word, 1);
  if (article === undefined || after === undefined || gapBefore(view, after) !== ' ') return false;
  if (!BEGINS.has(wordAt(view, article)) || neighbour(view, article, -1) !== undefined) return false;
  const next = wordAt(view, after);
  return !OF_PEOPLE.has(next) && !COMPANY.has(next) && !BELONGS.has(next);
}

const BEGINS = wordSet('a the');
const OF_PEOPLE = wordSet(
  'who whose that which of behind from at in i he she they you stole stealing parked keyed hit owes runs owns',
);

/** "what a", "such an", "like a", "my boss is a", "called her an": how much an article introduces what somebody is called. */
function isCalled(view: TextView, article: number): Aim {
  const second = neighbour(view, article, -1);
  const lead = wordAt(view, second);
  if (CALLS.has(lead)) return 'direct';
  // "it is a cock", "this one is a bitch"
  if (second !== undefined && IS.has(lead))
    return MAY_BE_BEAST.has(wordAt(view, neighbour(view, second, -1))) ? 'pointed' : 'direct';
  let at = second;
  for (let seen = 0; at !== undefined && seen < FARTHEST_CALL; seen++, at = neighbour(view, at, -1))
    if (CALLED.has(wordAt(view, at))) return 'direct';
  return 'open';
}

const FARTHEST_CALL = 5;

/** Whether a sentence ends with a word. */
function isEnd({ units, length, words: { ends } }: TextView, word: number): boolean {
  const to = ends[word] ?? 0;
  return to >= length || ENDS.has(units[to] ?? 0);
}

const ENDS: ReadonlySet<number> = new Set([...'.!?\n'].map((sign) => sign.charCodeAt(0)));

/** "the FCK match", "Il FCK ospita", "the CUM index": whether what may also be shouted abuse in capitals is the name of something here. */
export function isCapitalName(view: TextView, word: number): boolean {
  if (!(isInCapitals(view, word) || isPluralOfCapitals(view, word)) || !isAmidSmall(view, word)) return false;
  const said = wordAt(view, word);
  const before = neighbour(view, word, -1);
  const after = neighbour(view, word, 1);
  const lead = wordAt(view, before);
  const next = wordAt(view, after);
  if (after !== undefined && isThing(view, word) && !ADDRESSES.has(lead)) return true;
  if (BELONGS.has(next) || COMPANY.has(next)) return false;
  if (said === 'fck' || said === 'cnt') {
    // "FCK, my keys", "what the FCK", but "FCK - Lyngby" and "FCK, FCK, FCK!"
    const isCried =
      before === undefined &&
      (after === undefined ? !isFixture(view, word) : next !== said && gapBefore(view, after) === ', ');
    const isAsked = lead === 'the' && ASKS.has(wordAt(view, before && neighbour(view, before, -1)));
    return !isCried && !isAsked && !CURSED.has(next) && !CURSES.has(lead) && !INSULTING.has(lead);
  }
  const aim = aimOf(view, word);
  // "Our SLTs", "his CCK levels": no word of theirs is read in them.
  if (!/[aeiou]/.test(said)) return aim !== 'direct' && !ADDRESSES.has(lead) && !CURSES.has(lead) && !CURSED.has(next);
  if (aim === 'direct' || aim === 'pointed' || DOES.has(lead) || BELITTLES.has(lead)) return false;
  if (CALLS_A.has(lead)) return lead === 'the' && !INTO.has(wordAt(view, before && neighbour(view, before, -1)));
  return !ON_SOMEBODY.has(next) && !CURSES.has(lead) && lead !== 'was' && lead !== 'had';
}

/** "FCK - Lyngby", "FCK: Trainer bleibt" */
function isFixture(view: TextView, word: number): boolean {
  const next = word + 1;
  return next < view.words.count && FIXTURES.has(gapBefore(view, next)) && isCapitalized(view, next);
}

const FIXTURES: ReadonlySet<string> = new Set([' - ', ' – ', ' — ', ': ', ' x ', ' : ']);

/** "TITs" */
function isPluralOfCapitals(view: TextView, word: number): boolean {
  const { starts, ends } = view.words;
  const last = (ends[word] ?? 0) - 1;
  if (view.units[last] !== SMALL_S || isUpper(view, last)) return false;
  for (let at = starts[word] ?? 0; at < last; at++) if (!isUpper(view, at)) return false;
  return true;
}

const SMALL_S = 115;

/** Whether more words near one are written small than in capitals: nobody shouts the line. */
function isAmidSmall(view: TextView, word: number): boolean {
  const { starts, ends, hashes, count } = view.words;
  let small = 0;
  let capitals = 0;
  const last = Math.min(count - 1, word + NEAR_WORDS);
  for (let at = Math.max(0, word - NEAR_WORDS); at <= last; at++) {
    if (hashes[at] === hashes[word] || (ends[at] ?? 0) - (starts[at] ?? 0) < 2) continue;
    if (isInCapitals(view, at)) capitals++;
    else small++;
  }
  return small >= LEAST_SMALL && small > capitals;
}

const NEAR_WORDS = 5;
const LEAST_SMALL = 3;

/** "Cock the hammer", "prick out the seedlings", "then retard the dough": whether a word is what is done with a thing. */
export function isDone(view: TextView, word: number): boolean {
  const after = neighbour(view, word, 1);
  const before = neighbour(view, word, -1);
  // "What retards or prevents it"
  if (after !== undefined && LETS.has(wordAt(view, before)) && wordAt(view, word) === 'retards') return true;
  if (after === undefined || gapBefore(view, after) !== ' ' || !OBJECTS.has(wordAt(view, after))) return false;
  if (before === undefined) return true;
  const lead = wordAt(view, before);
  const said = wordAt(view, word);
  if (said === 'retards' || said === 'retarded') return isDelayed(view, before);
  if (lead === 'you' || lead === 'we' || lead === 'they') return WHEN.has(wordAt(view, neighbour(view, before, -1)));
  return TELLS_TO.has(lead);
}

/** "which has retarded the", "the delay retarded our", but "how retarded the" and "they are retarded the": whether what does it stands before the verb. */
function isDelayed(view: TextView, before: number): boolean {
  const lead = wordAt(view, before);
  if (LETS.has(lead) || lead === 'have' || lead === 'has' || lead === 'had') return true;
  const second = wordAt(view, neighbour(view, before, -1));
  return (CALLS_A.has(second) || second === 'its' || second === 'their') && !INSULTING.has(lead);
}

const LETS = wordSet('that which what greatly effectively seriously severely further');

/** "Open the cock slowly", "turn the cock" */
export function isTurned(view: TextView, word: number): boolean {
  const article = neighbour(view, word, -1);
  return wordAt(view, article) === 'the' && TURNS.has(wordAt(view, article && neighbour(view, article, -1)));
}

const TURNS = wordSet('open close turn shut check replace fit opens closes opening closing turning');

/** "tit boxes", "spark retard module", "fag break", "bitch class": whether a word says what kind of thing the next word is. */
export function isThing(view: TextView, word: number): boolean {
  const after = neighbour(view, word, 1);
  if (after === undefined) return false;
  const gap = gapBefore(view, after);
  return (gap === ' ' || gap === '-') && THINGS.has(wordAt(view, after));
}

/** ".ass", "tit.log": whether a word is the name or the ending of a file. */
export function isOfFile({ text, origins, words: { starts, ends } }: TextView, word: number): boolean {
  const from = origins[starts[word] ?? 0] ?? 0;
  const to = (origins[(ends[word] ?? 1) - 1] ?? from) + 1;
  return FILE_ENDING.test(text.slice(to, to + 6)) || DOTTED.test(text.slice(Math.max(0, from - 2), from));
}

/** "Tetas de monja con crema", "O paneleiro de Molelos": whether a word opens its sentence, and what follows is what it is of, and nobody’s. */
export function isNameOf(view: TextView, word: number): boolean {
  const before = neighbour(view, word, -1);
  if (
    before !== undefined &&
    !(ROMANCE_ARTICLES.has(wordAt(view, before)) && neighbour(view, before, -1) === undefined)
  )
    return false;
  const link = neighbour(view, word, 1);
  if (link === undefined || gapBefore(view, link) !== ' ' || !OF.has(wordAt(view, link))) return false;
  const of = wordAt(view, neighbour(view, link, 1));
  return of !== '' && !NOT_OF.has(of);
}

const ROMANCE_ARTICLES = wordSet('el la los las un una o a os as um uma le les une des il lo i gli');
const OF = wordSet('de del di du da do das dos dei della delle d');
const NOT_OF = wordSet(
  'merda mierda merde puta puto caralho cazzo mi tu su ma ta sa mon ton son sua tua mia meu minha teu tus sus mis esta este',
);

const FILE_ENDING =
  /^\.(?:log|txt|py|js|ts|json|csv|md|html?|css|xml|ya?ml|png|jpe?g|gif|svg|pdf|docx?|xlsx?|zip|exe|dll|bin|cfg|ini|conf|sh|bat|sql|cpp|java|tar|mp[34])(?![\p{L}\d])/iu;
const DOTTED = /(?:^|[\s(,"'/*])\.$/;

const ADDRESSES = wordSet(
  'que menudo menuda menudos vaya ese esa esos eres sois quel quelle quels quelles espece che sei siete seu you u ya yo ur youre such hey oi bye thanks up u off fucking fuckin bloody goddamn damn motherfucking du',
);
const TONGUES = wordSet('french german italian spanish latin dutch english danish');
const POINTS = wordSet('my your his her their this that these those whose some every any');
const CALLS_A = wordSet('a an the one no another');
const CALLS = wordSet('what such like being called am im hes shes youre quite');
const IS = wordSet('is was re are s m am be been');
const MAY_BE_BEAST = wordSet('it one this these which');
const CALLED = wordSet('call calls called calling named dubbed');
const MANY = wordSet('bunch lot load loads gang pack full shower');
/** What abuse goes with, and no animal and no tool. */
const COMPANY = wordSet(
  'measuring tease teaser block blocks blocked blocker blocking sucker suckers hungry driver drivers behaviour behavior people kids boss brain alert contest everywhere like',
);
const COUNTS = wordSet('two three all few many of and or for both with by like as another');
const INTO = wordSet('in up on of kiss kick lick off over into');
/** Adjectives that only abuse has, and no animal, no bird and no tool. */
const INSULTING = wordSet(
  `biggest absolute complete utter total stupid dumb lazy lying miserable pathetic cheap corrupt greedy selfish sleazy sneaky smug spoiled silly
  ungrateful vile worthless useless sorry bad smart right real massive proper typical arrogant rude mean fat filthy ugly`,
);
/** What is done to a body, and what is done when somebody is called a name. */
const DOES = wordSet(
  `suck sucks sucked sucking lick licks licked licking kick kicks kicked kicking kiss kisses eat eats eating show shows showed grab grabs
  grabbed swallow swallows swallowed drink drinks want wants wanted love loves ride rides riding stroke strokes flash flashed nice hot
  sweet tight wet hard huge tiny full pure call calls called calling yell yells yelled shout shouted shouting said says say wrote write
  typed type word hate hates me him her them us`,
);
const CURSED = wordSet(
  `you u it this that these those off me him her them us up my your his the yeah yes no all ing sake s yourself yourselves everything everyone
  dich euch diese dieser diesen alle alles nazis nzs afd`,
);
const CURSES = wordSet(
  'looks look feels feel smells likes oh holy go so really just as wtf honestly fully well we are is i im a what this that your my no',
);
const ASKS = wordSet('what who why how where when shut get');
const ON_SOMEBODY = wordSet('on inside all everywhere off you out');
const OBJECTS = wordSet('the a an your my our its his her their each it them us me him out both over all');
const TELLS_TO = wordSet(
  `to then and or not please never always dont can cannot will would should must may might lets gently lightly carefully first now also
  just simply slowly`,
);
const WHEN = wordSet('if when before until once as after while then how do did why');

/** Things, and none that a person is. */
const THINGS = wordSet(
  `box boxes file files format formats index indices class classes desk module modules unit units valve valves value values setting settings code codes
  command commands function functions column columns row rows table tables field fields total totals score scores average averages gpa dividend dividends
  return returns chart charts curve curves system systems mechanism series coupling couplings bearing bearings socket connector plug pipe pipes tap taps
  handle handles lever levers pin pins ring circuit sensor sensors board boards plate plates bracket brackets kit kits tool tools packet packets break breaks
  ends ash paper papers lighter machine machines card cards counter section sections chapter page pages protocol standard standards scheme software
  library plugin app application applications database server script scripts package packages parameter parameters symbol syntax extension subtitle
  subtitles converter parser editor feather feathers nest nests species family sightings survey eggs song calls pheasant pheasants bird challenge ticket winners
  line lines conference workshop journal institute committee agency department division association federation foundation laboratory lab certificate
  report fibre fibres fiber fibers tube tubes film ink yarn diploma exam campus ratio rate rates test tests model models timing time times solution additive stage angle`,
);
