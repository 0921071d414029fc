/**
 * What `profanity` knows of words. The base is the list of the `badwords-list` package (the list behind bad-words; MIT,
 * https://github.com/web-mech/badwords-list), read from the package itself; these tables, our own work, say what of it we do
 * not follow and what it misses. Write words small, without accents, in their plain spelling: disguises are found by code.
 */

/**
 * Rows of badwords-list that are not profanity for a company's posts: mild or ordinary words, medical ones, names of people
 * and places, and misspellings that are words of another language. An organization that minds one adds it as `extra`.
 */
export const NOT_PROFANE: ReadonlySet<string> = new Set(
  `anal anus balls beastial beastiality bestial bestiality bloody boner boob boobs booobs boooobs booooobs booooooobs breasts
  bugger bum butt cipa clitoris cnut cok cox crap cummer cyalis damn dink dinks dirsa doggin dogging doosh duche ejaculate
  ejaculated ejaculates ejaculating ejaculatings ejaculation ejakulate fagging fagot fagots fanny fanyy feck fecker flange fook
  fux gaylord god god-dam god-damned goddamn goddamned heshe hell hoar hoare hoer hore jiz kawk knob kock kondum kondums kum
  kummer kumming kums labia lust lusting masochist muff mutha muther nazi nob orgasim orgasims orgasm orgasms pawn pecker penis
  pimpis poop porn porno pornography pornos pron pube pusse pussi rectum rimming s.o.b. sadist screwing scrotum semen sex shag
  shagger shaggin shagging smut snatch spac spunk teets teez testical testicle vagina viagra vulva wang willies willy xrated xxx
  dlck cawk knobed shitings fuckings titt`.split(/\s+/),
);

/** English words and phrases that badwords-list misses. Plurals are made by code. */
export const ENGLISH: readonly string[] = `
  apeshit arsed arsehole arsewipe asshat assclown asslicker assmunch asswipe ass-kisser ball-licker bastardly batshit bawbag
  beaner bitchass bitchface bitchy biotch beotch bollocks bukkake bullshit bullshitted bullshitter bullshitting chickenshit
  chink clusterfuck cockblock cockwomble cumdump cumslut cunty dickbag dickface dickish dickless dickwad
  dickweed dipshit dogshit douchebag dumbass dumbfuck dumbshit fagface faggy fuckup fuckboy gobshite golliwog gook handjob
  holyshit horseshit jackoff jagoff jerkoff jigaboo jizzed kike knobend knobcheese lardass libtard minge motherfucking mothafuckin
  nutsack paki pissant pissoff pissy piss-poor poontang porchmonkey pussyass raghead ratshit retarded rimjob shitbag shitbox
  shitbird shitcan shitface shitfaced shitfest shithappens shithole shithouse shitless shitlist shitload shitlord shitpile shitpost
  shitposting shitshow shitstain shitstorm shitstirrer shitter shitton skanky sluttish slutty spic thundercunt titties towelhead
  trannies tranny turdface twattish wanked wanking wankstain wetback whored whorehouse whoring whorish
  fcking fckin fcked fcker fck fucc fvck fvcking fuxk fxck fucken fukn fuking fuckn phucking phucked phuckin
  bullshyt shytty shyt shiit biyatch btch bytch kunt dikhead dckhead asshle ashole asswhole cnt sht shtty bllshit bullsht bstard bastrd
  mthrfckr mtherfucker motherfcker mothrfucker wnker wankr whre
  blow_job dumb_ass fudge_packer hand_job kiss_my_ass kiss_my_arse pain_in_the_ass piece_of_shit
  son_of_a_bitch sons_of_bitches suck_my_dick jungle_bunny porch_monkey camel_jockey up_your_ass
`
  .trim()
  .split(/\s+/)
  .map((word) => word.replaceAll('_', ' '));

/** Strong words of other languages that mean nothing else in a language people post in. */
export const OTHER_LANGUAGES: readonly string[] = `
  arschgeige arschloch arschlocher drecksau fotze gefickt ficken hurensohn missgeburt nutte scheiss scheisse scheissegal schlampe
  schwuchtel verfickt verpisst wichser
  connard connasse couilles encule enfoire merde merdique nique_ta_mere putain pute salopard salope
  cabron cabrones chingada chingado chingar cojones follar gilipollas hijo_de_puta hijoputa joder jodido maricon mierda pendejo
  puta puto
  arrombado boceta buceta caralho cuzao filho_da_puta foda-se foder merda piroca porra viado
  cazzo coglione coglioni figlio_di_puttana frocio minchia puttana stronza stronzi stronzo vaffanculo
  klootzak godverdomme kutwijf siktir orospu kurwa chuj pierdole spierdalaj jebany
  хуй хуйня нахуй пизда пизду пиздец блядь блять ебать ебаный заебал долбоёб мудак сука
`
  .trim()
  .split(/\s+/)
  .map((word) => word.replaceAll('_', ' '));

/** Found anywhere inside a longer word ("absofuckinglutely"), unless the word is protected. */
export const STEMS: readonly string[] = [
  'fuck', 'phuck', 'cunt', 'bitch', 'nigger', 'nigga', 'motherf', 'asshole', 'arsehole', 'bullshit', 'horseshit', 'cocksuck',
  'dickhead', 'dumbass', 'faggot', 'whore', 'wanker', 'bastard',
];

/** Innocent words that hold a stem, or look like a stretched or disguised word of the lists. A name ends in its own plural here. */
export const PROTECTED: ReadonlySet<string> = new Set(
  `scunthorpe scunthorpes assess hommos fodder fodders putte putto putti puttee puttees
  bastardisations bastardizations bastardise bastardised bastardises bastardising bastardisation bastardization bastardize bastardized bastardizes bastardizing
  bastardy snigger sniggered sniggerer sniggerers sniggering sniggeringly sniggers niggard niggarded niggarding niggardise niggardises
  niggardize niggardizes niggardliness niggardly niggards swanker swankers swankest
  bitche bitchu shiitake shitake shittah shittim`.split(/\s+/),
);

/** Words that are also people: no profanity where they stand as a part of a name ("Dick Cheney", "Philip K. Dick"). */
export const ALSO_NAMES: ReadonlySet<string> = new Set(
  'dick dicks cock cocks coons cumming dyke dykes fuk fuks homo kike pussy dildo bitche coon minge puta tit chink prick kunt clit'.split(' '),
);

/** Words that their neighbours clear: after one of `before`, or in front of one of `after`. */
export const CLEARED_BY: ReadonlyMap<string, { readonly before: readonly string[]; readonly after: readonly string[] }> = new Map([
  ['ass', { before: ['wild', 'donkey', 'jenny'], after: ['n', 'ns'] }],
  ['asses', { before: ['wild'], after: [] }],
  ['chink', { before: [], after: ['in', 'of'] }],
  ['chinks', { before: [], after: ['in', 'of'] }],
  ['cock', { before: ['weather', 'turkey', 'heath', 'black'], after: ['a', 'crow', 'crowed', 'crows', 'and', 'robin', 'pheasant', 'sparrow'] }],
  ['cocks', { before: ['weather'], after: ['his', 'her', 'its', 'crow'] }],
  ['coon', { before: ['maine'], after: ['hound', 'dog', 'cat'] }],
  ['coons', { before: ['maine'], after: [] }],
  ['cum', { before: ['summa', 'magna', 'insula'], after: ['laude', 'grano', 'ex', 'dividend'] }],
  ['dick', { before: ['moby', 'spotted', 'philip', 'andy'], after: ['cheney', 'tracy', 'van', 'durbin', 'clark', 'turpin'] }],
  ['dyke', { before: ['van', 'offa', 'offas', 'sea', 'flood', 'river'], after: ['march', 'breach', 'path', 'wall'] }],
  ['dykes', { before: ['the', 'sea', 'flood', 'river', 'dutch'], after: [] }],
  ['fag', { before: [], after: ['end'] }],
  ['homo', { before: ['ecce'], after: ['sapiens', 'erectus', 'habilis', 'naledi', 'economicus', 'ludens', 'deus', 'faber'] }],
  ['prick', { before: ['finger', 'pin', 'skin'], after: ['up', 'the', 'your', 'his', 'her', 'their', 'a', 'of', 'test', 'with'] }],
  ['pricks', { before: ['pin'], after: ['up', 'the', 'your', 'his', 'her', 'of', 'with'] }],
  ['pussy', { before: [], after: ['cat', 'cats', 'willow', 'willows', 'riot', 'foot', 'galore'] }],
  ['retard', { before: ['to', 'not', 'or', 'and', 'may', 'can', 'will', 'would', 'could', 'should', 'did', 'does', 'might'], after: [] }],
  ['spic', { before: [], after: ['and', 'n'] }],
  ['tit', { before: ['blue', 'great', 'coal', 'willow', 'marsh', 'crested', 'tailed', 'for', 'bearded'], after: ['for', 'mouse'] }],
  ['tits', { before: ['blue', 'great', 'coal', 'willow', 'marsh', 'crested', 'tailed', 'bearded'], after: [] }],
  ['turd', { before: [], after: ['ferguson'] }],
]);

/**
 * Words that are ordinary in another language ("je kunt" is Dutch for "you can"), and the small words by which a draft in it is known.
 */
export const ORDINARY_ELSEWHERE: ReadonlyMap<string, readonly Language[]> = new Map<string, readonly Language[]>([
  ['dick', ['german']], ['dicks', ['german']], ['kunt', ['dutch']], ['slut', ['nordic']], ['sluts', ['nordic']],
  ['fag', ['nordic']], ['fags', ['nordic']], ['retard', ['french']], ['retards', ['french']], ['prick', ['nordic']],
  ['puta', ['italian']], ['pute', ['italian']], ['homo', ['latin']], ['cum', ['latin', 'romanian']], ['ass', ['german', 'nordic']],
  ['spic', ['romanian']], ['porra', ['spanish']],
]);

export type Language = 'german' | 'dutch' | 'nordic' | 'french' | 'italian' | 'latin' | 'romanian' | 'spanish';

export const TELLTALES: { readonly [language in Language]: ReadonlySet<string> } = {
  german: new Set('der das und ist nicht ein eine wir ich sie auf fur von zu dem ihr euch sind'.split(' ')),
  dutch: new Set('je het een niet van en ook maar wij zijn voor bij dat dit wat hier nog deze onze'.split(' ')),
  nordic: new Set('och det att ar som pa av med inte vi jag til er og ikke et har vil kan jeg'.split(' ')),
  french: new Set('le les un une des de du est et pour avec dans pas nous je il vous au ce mon'.split(' ')),
  italian: new Set('il lo gli di che del della sono nel'.split(' ')),
  latin: new Set('et est ut qui quae sed'.split(' ')),
  romanian: new Set('si nu este sunt din eu va mai'.split(' ')),
  spanish: new Set('el los las y que una por con para se del es'.split(' ')),
};
