/** Words so common that a term made of one alone would stop nearly every draft. English, German, French, Spanish; our own list. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the and or but if then so as at by for from in into of off on onto out over to up with without within about after
  again all also am any are be been before being both can could did do does doing done down each few had has have having he her
  here hers him his how i is it its just me more most much my no nor not now only other our ours own she should some such than
  that their them there these they this those through too under until us very was we were what when where which while who whom
  why will would yes you your yours get got go new one two see say said make made like day today
  der die das und oder aber ist sind war ein eine einen einem einer ich du er sie es wir ihr nicht mit von zu im in den dem des auf
  le la les un une des et ou est sont dans pour avec sur pas je tu il elle nous vous ils
  el los las una unos unas y o es son en de del con por para no yo tu nosotros`.split(/\s+/),
);
