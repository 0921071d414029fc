/**
 * What `profanity` knows of words, but the lists themselves: those stand in `profanity-english.ts` and its neighbours. Our own
 * work. Write words small, without accents, in their plain spelling: disguises are found by code.
 */

/** Innocent words that hold a stem, or look like a stretched or disguised word of the lists. A name ends in its own plural here. */
export const PROTECTED: ReadonlySet<string> = new Set(
  `scunthorpe scunthorpes assess hommos fodder fodders putte putto putti puttee puttees swanker swankers swankest pacis
  fuka fuca kuntz twatt cunter cullera  bitchener bitcheners bitcheva bitchev bitchburn faggotter
  faggotters cuntis cuntan cuntur ccuntuma caralhota caralhotas kilts cilts vergass piszesz piszin spicc pakki puuta fuckel fuckersberg negeer neeger
  pizzy puzzi acuntir bitche bitchu jaaps pizzes shatt shiite shiites muckefuck saloppe saloppen salopper saloppes saloppem daggoo moffo
  shiitake shitake shittah shittim`.split(/\s+/),
);

/** Words that are also people: no profanity where they stand as a part of a name ("Dick Cheney", "Philip K. Dick"). */
export const ALSO_NAMES: ReadonlySet<string> = new Set(
  'shat cnut fock focks shet shets fick ficker verga neger nique bosta pinche kuntz hoar hoars bich conne dick dicks cock cocks coons cumming dyke dykes fuk fuks homo kike pussy dildo bitche coon minge tit chink prick kunt clit cuntz marica vergas pissy douchy zob bastardo fuqing foda bastardi pussi wigger wiggers ficke ficken spic spick jap'.split(' '),
);

/** Short words that are also what a company, a product or a medicine is called in capitals ("FAG 6204", "ASS 100 mg", "SPIC India"). */
export const ALSO_ABBREVIATIONS: ReadonlySet<string> = new Set('ass fag cum spic jap fck cnt fuk tit tits coon milf cck slt slts pqp vsf'.split(' '));

/** Words that are hardly ever people or places; that takes more than a capital beside them ("Joe Bastardi joins us", "Shit Brook"). */
export const SELDOM_NAMES: ReadonlySet<string> = new Set('bastard wank wanks slut paki pakis gook beaner pisser dago kaffir titty'.split(' '));

/** What a hyphen parts at the end of a line or for a joke, where the first half is a word of the lists: "ass-ets". */
export const PARTED: ReadonlySet<string> = new Set(
  `assets asset assess assessment assessments assembly assemble assembled assign assigned assist assistant assistants assistance assorted assume assumed
  assure assured assurance associate association associates assault title titles titled titan titanic titanium titanic titbit titbits cumulative
  cumulus cumbersome cumin cockpit cockpits cocktail cocktails cockatoo cockatiel cockroach cockerel cockles cockney dickens dickensian japan
  japanese spice spices spicy homogeneous homonym homonyms homage fagin pricked prickly retardant`.split(/\s+/),
);

/** Words that stand before a thing, to say what kind it is: "tit boxes", "cum index", "spark retard module". */
export const BEFORE_THINGS: ReadonlySet<string> = new Set('ass fag cum spic jap fck cnt tit tits cock cocks prick bitch retard coon dyke chink faggot spick'.split(' '));

/** Words that are also what is done with a thing: "cock the hammer", "prick out the seedlings". */
export const ALSO_DONE: ReadonlySet<string> = new Set('cock prick retard retards retarded'.split(' '));

/** Words that a dish, a craft or a thing is called by, where they open a sentence and it goes on with what they are of: "Tetas de monja". */
export const OPENS_NAME: ReadonlySet<string> = new Set('couilles tetas boceta bocetas paneleiro paneleiros scopata scopate punheta punhetas figa mamada mamadas'.split(' '));

/** Rooms and shops, of which one is another too: "a kitchen cum office". */
export const ROOMS: ReadonlySet<string> = new Set(
  'community centre center sofa bed desk clinic kitchen office studio shop store cafe bar pub post dining living gallery workshop library garage gym bedroom lounge museum bookshop hotel restaurant barn school church chapel hall house flat bakery hostel theatre classroom nursery guesthouse showroom warehouse'.split(' '),
);

/** English words that are abuse only where somebody is aimed at, or somebody’s body is spoken of. */
export const NEEDS_AIM: ReadonlySet<string> = new Set('tit prick retard cock'.split(' '));

/** Villages, with the region that is named with them. */
export const VILLAGES: ReadonlyMap<string, string> = new Map([['fucking', 'austria'], ['wank', 'bavaria'], ['bastard', 'ontario'], ['slut', 'sweden'], ['puta', 'azerbaijan'], ['anus', 'france'], ['kunt', 'turkey']]);

/** "A chink in our armour", "chinks of light". */
const CHINK_IN = [
  'of', 'between', 'or_crannies', 'and_crannies', 'and_the_crannies', 'or_cracks',
  ...'a an the his her its my our your their this that'.split(' ').flatMap((whose) =>
    'armor armour wall walls fence fences door doors blind blinds curtain curtains shutter shutters rock rocks roof floor cloud clouds ice defence defense system plan story case boards stone'
      .split(' ').map((what) => `in_${whose}_${what}`),
  ),
].join(' ');

/** "A porta foi arrombada" */
const BROKEN_OPEN =
  'foi foram ser sido porta portas casa casas cofre carro carros loja lojas banco caixa veiculo janela igreja';

/**
 * Words that their neighbours clear: after one of the words before the bar, or in front of one of those behind it, which may be up to three
 * words with `_` between them.
 */
export const CLEARED_BY: ReadonlyMap<string, string> = new Map(
  [
    // "El vuelo sale con retraso": so far it is Spanish as much as French.
    'sale con: no se que y | un una uno dos tres cuatro cinco el la los las su sus mi tu nuestro nuestra este esta todo toda todos cada mas menos mucho mucha muchas retraso destino nuevo nueva motivo ayuda tiempo antelacion normalidad puntualidad agua alguien ella ellos nosotros ustedes',
    'huren: te fiets fietsen auto boot huis zaal | in bij vanaf van kan voor of',
    'wichsen: schuhe stiefel leder boden mobel | und',
    // A typesetter's widow and orphan.
    'hurenkind: und oder ein | und oder ist',
    'hurenkinder: und oder | und oder sind',
    'schweinehund: innere inneren innerer innerem |',
    'sluts: | hole',
    'ass: wild donkey jenny balaam balaams | manager professor director editor secretary milk n ns prof and_ox and_the_ox and_lion and_the_lion',
    'asses: wild | milk',
    'bell end: deep roomy tent | road lane street near of_the_tent has_room',
    'bastard: | file files sword swords title toadflax ale ales wine wines chardonnay cut amber wing',
    `chink: narrow tiny | ${CHINK_IN}`,
    `chinks: narrow small tiny | ${CHINK_IN}`,
    'pinche: | y de del con para que o',
    'foda: | a_moncao de_moncao a_moda de_borrego de_cordeiro',
    'merda: | d_artista',
    'coglioni: | di_mulo di_toro',
    'cojones: | de_toro',
    'couilles: | du_pape de_suisse de_mouton',
    'cazzo: | di_re',
    'minchia: | di_re di_mare',
    'bitch: spaniel labrador terrier collie retriever beagle poodle hound shepherd greyhound lurcher whippet dachshund setter pointer brood breeding maiden dog puppy | is_due is_in_whelp comes_into in_whelp had_her_pups merlot wine in_show',
    'cnt: set reset increment counter variable select as by int | to from variable starts reaches',
    'verga: | mayor seca del_barco del_velero del_mastil',
    'cnut: king kings great | the s i',
    'cock: game prairie sage jungle weather ball bib drain gauge stop pilot turkey heath black | fighting fight fights a_leekie a_doodle a_hoop o_the ale of_the bird birds sparrows pheasants crow crowed crows and_bull and_hen and_hens robin tavern inn bottle pheasant sparrow bull comb',
    'cocks: game prairie sage fighting weather bearings ball drain gauge stop valves | his her its crow combs',
    'coon: maine | hound dog cat hounds dogs cats',
    'coons: maine |',
    'cum: summa magna insula | laude grano ex dividend div rights bonus ar se sa',
    'dick: moby spotted philip andy sich euch dich cm mm zentimeter millimeter meter sehr ganz richtig ziemlich nicht private | cheney tracy van durbin clark turpin whittington dastardly cavett grayson butkus vermeil gephardt fosbury francis advocaat wolf rutan sporting knives knife messer auftragen aufgetragen eingepackt eingecremt eingeschmiert bestrichen belegt im_geschaft und_rund',
    'dyke: van offa offas wat wats devil devils hadrian hadrians grim grims fleam sea flood river | march breach path wall repair repairs network keeps_the protects_the holds_back burst breached was_built along_the was_breached was_repaired was_raised gave_way road',
    'dykes: the sea flood river dutch | and_levees and_dams and_ditches and_canals and_polders and_sluices and_pumps',
    'fag: | end',
    'faggot: pork | stitch stitches stitching embroidery',
    'faggots: pork | and_peas and_mash and_mushy and_gravy and_chips in_gravy with_peas with_mash with_gravy with_mushy of_wood of_sticks',
    'fick: jag han hon hen ni vi som | principle law jag vi han hon ni man ett inte veta',
    'fock: gorch hartree vladimir bose | space spaces state states basis matrix operator method theory equation equations',
    'fucks: wilhelm |',
    'ficker: von |',
    'hoar: | frost frosts cross',
    'cockup: great little |',
    'honky: | tonk tonks chateau',
    'basterds: inglourious inglorious |',
    'homo: ecce uht | sapiens erectus habilis naledi economicus ludens deus faber milk',
    // F.C. København and 1. FC Kaiserslautern
    'fck: gegen mod vs v forza | copenhagen kobenhavn kaiserslautern beat beats won wins lost loses drew draws vs v fan fans gegen gewinnt verliert spielt mod vandt spiller face faces host hosts meet meets sign signs against supporters ultras striker ticket tickets shirt shirts stadium academy',
    'fml: with using via | leave paperwork request requests form forms policy',
    'milf: | leader leaders rebels fighters forces peace chairman and_the',
    'ffs: | machine machines line lines film films packaging bag bags',
    'fuk: airport code iata from via at | airport terminal',
    'wtf: | taekwondo world podcast with_marc',
    'jackass: male wild | penguin penguins rabbit rabbits kingfisher forever',
    'jackasses: wild |',
    'hure: | babylon',
    'putain: | respectueuse',
    'retarded: flame fire rust growth | potential potentials solution solutions growth ignition spark',
    'jap: | van de der',
    'kaffir: lime lima limette citron | lime limes limette limetten limettenblatt limettenblatter lily lilies leaf leaves corn plum',
    'kunt: je jij u ge gij | u ons je jij het een niet nu hier ook dit deze onze zich',
    'nique: pique la |',
    'niques: pique |',
    'niquer: pique |',
    'niquent: pique |',
    'niquez: pique |',
    'niquons: pique |',
    'prick: finger pin skin | up of_conscience of_guilt of_pain of_light of_blood of_tears of_fear of_envy of_the_needle of_the_thorn of_the_pin of_the_lancet of_his of_her of_my of_a_needle of_a_pin of_a_thorn test tests testing eared',
    'pricks: pin | up the_skin the_conscience the_thumb the_finger the_bubble your his her of with',
    'pussy: | cat cats willow willows riot foot galore bow bows toes paws footing',
    'retard: to not or and may can will would could should did does might en sans du le un ce son leur | de',
    'spic: | and n span',
    'spick: | and n span',
    'tit: p blue great coal willow marsh crested tufted varied tailed for bearded | for mouse',
    'tits: p jacques blue great coal willow marsh crested tailed bearded | building buildings group groups',
    'whre: | u r you we i he she they it is are was do does did can to',
    // Portuguese for mould
    'mofo: de o do com contra sem tem anti | na nas nos do da e em preto',
    'cornudo: escarabajo buho tiburon sapo lagarto |',
    
    'vagabunda: vida natureza cadela alma |',
    'pajero: gato |',
    'bastardo: cane gatto cucciolo perro |',
    // A door or a safe that was broken open
    `arrombado: ${BROKEN_OPEN} | a_porta na_madrugada durante por_ladroes`,
    `arrombados: ${BROKEN_OPEN} | a_porta na_madrugada durante por_ladroes`,
    `arrombada: ${BROKEN_OPEN} | a_porta na_madrugada durante por_ladroes`,
    `arrombadas: ${BROKEN_OPEN} | a_porta na_madrugada durante por_ladroes`,
    'balls deep: field fielded hit hits play plays kick kicked |',
    'hand jobs: farm ranch second first |',
    'golden shower: | tree trees orchid orchids',
    'horny: bony become becomes | plate plates scale scales substance covering sheath beak bill nail nails hooves skin layer layers tissue tip spine spines growth growths coral corals frog toad toads handed goat_weed crest projections',
    // Young Charley of the novel
    'master-bates: my the young old little good said | and said was',
    'tosser: caber coin salad ring pancake hay |',
    'tossers: caber coin salad ring pancake hay |',
    'wetback: | salamander salamanders stove stoves heater heaters water',
    // Croatian for times
    'puta: ovog ovoga svakog dva tri pet nekoliko mnogo koliko |',
    'foder: nytt | till til och og i',
    'skank: | en ett bort din dina till pengar',
    'carajos: cargados |',
    'paki: ob |',
    'nuttig: alleen zelden heel zeer erg | wanneer voor om samen als',
    'cornudos: escarabajos tiburones |',
    'wank: mount | mountain cable summit haus bahn gipfel',
    'turd: | ferguson',
  ].map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
);

/**
 * Words that are ordinary in another language ("je kunt" is Dutch for "you can") or in a trade (a bitch has puppies), and the words by
 * which a draft in it is known.
 */
export const ORDINARY_ELSEWHERE: ReadonlyMap<string, readonly Language[]> = new Map(
  `dicks german, kunt dutch, huren dutch, hure dutch, prik dutch, slut nordic, sluts nordic, bitches kennel whelps, cock farm hens plumbing gun, cocks farm hens plumbing gun,
   fag nordic smoke, fags nordic smoke, retarded engine setting dough, retard french engine setting dough trains, retards french engine setting dough trains, prick nordic kitchen seedlings clinic, pricks seedlings clinic, faggot kitchen gravy firewood, faggots kitchen gravy firewood,
   puta italian nordic, pute italian german nordic, homo latin chemistry, cum latin romanian vietnamese, ass german nordic farm donkeys cards subtitles, asses farm donkeys cards,
   spic romanian, porra spanish churros, porras churros, punheta cod, punhetas cod, cabrao goats, cabroes goats, paneleiro crafts, paneleiros crafts, cabron goats, cabrones goats, tapette traps, tapettes traps,
   pajero cars, pajeros cars, escroto clinic, escrotos clinic, verga sails, vergas sails, mamada calves, mamadas calves, tetas calves hills, bosta calves, wichsen shoes, wichst shoes, gewichst shoes,
   zoccola vermin, zoccole vermin,
   pussy catkins, dick german custard, coon cats, coons cats, chink cracks, chinks cracks, nuttig dutch,
   tit nordic vietnamese aviary feeder, tits aviary feeder, dyke nordic water geology, dykes water geology, kike nordic, bich vietnamese, bitch vietnamese kennel whelps,
   jackass donkeys, titte nordic, nikker nordic, slutt nordic, paki slavic, figa slavic, slutte nordic, zob slavic, arse italian, horny horns, tranny engine, trannies engine, biches french,
   bellend german, puzzi italian, darky slavic, fuk slavic,
   fick nordic, fack nordic, fock nordic, joder nordic, foda nordic, fodas nordic`
    .split(',')
    .map((row) => row.match(/\S+/g) ?? [])
    .map(([word = '', ...languages]) => [word, languages as Language[]]),
);

/** Words that are profane in a line of one language alone: "kut" is a town in Iraq, too. */
export const ONLY_IN: ReadonlyMap<string, Language> = new Map<string, Language>([
  ['kut', 'dutch'], ['lul', 'dutch'], ['hoer', 'dutch'], ['kuk', 'nordic'], ['kuken', 'nordic'], ['fitta', 'nordic'],
]);

export type Language =
  | 'english' | 'german' | 'dutch' | 'nordic' | 'french' | 'italian' | 'latin' | 'romanian' | 'spanish' | 'slavic' | 'vietnamese'
  | 'kennel' | 'aviary' | 'farm' | 'kitchen' | 'water' | 'geology' | 'engine' | 'chemistry'
  | 'whelps' | 'gravy' | 'feeder' | 'hens' | 'donkeys' | 'cards' | 'subtitles' | 'plumbing' | 'gun' | 'setting' | 'dough' | 'seedlings' | 'clinic'
  | 'firewood' | 'smoke' | 'churros' | 'cod' | 'goats' | 'traps' | 'cars' | 'sails' | 'calves' | 'hills' | 'shoes' | 'catkins' | 'custard'
  | 'cats' | 'cracks' | 'trains' | 'vermin' | 'crafts' | 'horns';

/** Those that are languages; the others are trades. */
export const SPOKEN: ReadonlySet<string> = new Set<Language>([
  'english', 'german', 'dutch', 'nordic', 'french', 'italian', 'latin', 'romanian', 'spanish', 'slavic', 'vietnamese',
]);

/** Of a trade, where one word of it leaves no doubt. */
export const ONE_WORD_TELLS: ReadonlySet<Language> = new Set<Language>(['whelps', 'gravy', 'feeder', 'hens']);

/** Of languages: one small word tells, too, on a line without a small word of English. */
export const TELL_AGAINST_ENGLISH: ReadonlySet<Language> = new Set<Language>(['german', 'dutch', 'nordic', 'french']);

export const TELLTALES: { readonly [language in Language]: string } = {
  german: 'der den dem das und auch noch mit wie wird kein keine bei vom zum ist nicht ein eine wir ich sie auf fur von zu ihr euch sind sich aus nach oder aber nur schon sehr mehr uns unser unsere heute bitte diese dieser ganz immer',
  dutch: 'je het een niet van en ook maar wij zijn voor bij dat dit wat hier nog deze onze',
  nordic: 'och det att ar som pa av med inte vi jag til er og ikke et har vil kan jeg nytt nye hos ved fra oss dette denne eller efter etter hele idag mycket mer meget bara nu hvad hva',
  french: 'le les un une des de du est et pour avec dans pas nous je il vous au ce mon sans sur aux sa ses cette leur',
  italian: 'il lo gli di che del della sono nel',
  latin: 'et est ut qui quae sed',
  romanian: 'si nu este sunt din eu va mai',
  spanish: 'el los las y que una por con para se del es',
  slavic: 'je jsem jsme jsou mi mam pro jako nebo nas vas ale ktere dnes som sme nie sie jest czy dla sa',
  vietnamese: 'khong cua va la nhung duoc cho nguoi mot trong cac toi ban cung ngay nay phong khach hang thang chuc mung hom nhieu',
  english: 'the and you your my his this that with are were has not what who such he she they it a is to just like get go from out up',
  whelps: 'pups pup puppies whelp whelped whelping kennel kennels spayed',
  gravy: 'gravy butcher butchers',
  feeder: 'feeder feeders nestbox nuthatch nuthatches finch finches wren wrens woodpecker fledglings birdwatchers',
  hens: 'hens pheasant pheasants poultry cockerel cockerels',
  kennel: 'lab labs dog microchip microchipped vaccinated cc rcc bis bob hips groomer crufts akc ukc dogs champion championship maiden sire sired stud ch handler heat season retired puppy puppies pup pups litter litters kennel kennels breed breeds breeder breeders breeding whelp whelped whelping pedigree spayed neutered hound hounds terrier terriers labrador collie spaniel retriever beagle dachshund poodle',
  aviary: 'sunflower songbird songbirds ornithologist ringed ringing binoculars birdsong warbler warblers swallow swallows thrush thrushes twitchers birder roost flock chick eggs hole bird birds feeder feeders nest nests nesting birdwatching birders birding robin robins wren wrens finch finches sparrow sparrows blackbird blackbirds seeds peanuts species woodpecker nuthatch nuthatches fledglings chicks',
  farm: 'crow crowed crowing crows capon capons roost feathers bantam bantams grouse quail hatchery chick chicks gander goose geese turkeys ducks strutted strutting strut barnyard farmyard plumage hen hens chicken chickens rooster coop poultry eggs farm pheasant pheasants feathers donkey donkeys mule mules hooves stable oxen goats',
  kitchen: 'gravy peas butcher butchers mash onion onions recipe pork oven fork pastry dough potato potatoes sausage sausages bake skins',
  water: 'fens fen marsh marshes lowland tidal tide tides shore reclaimed netherlands dutch breach sheep hikers footpath drainage estuary flood floods flooding water sea river coast canal canals ditch ditches polder polders levee levees sluice sluices embankment',
  geology: 'basalt magma granite intrusion dolerite outcrop volcanic lava rock rocks sills swarm',
  engine: 'gearbox transmission clutch rebuilt carburettor carburetor crankshaft dyno vacuum airbus thrust landing cylinder detonation turbo ecu bhp fuel ignition timing valve spark throttle engine braking degrees camshaft distributor',
  chemistry: 'lumo orbital orbitals energy gap molecule ev',
  donkeys: 'covet commandment commandments poitou jerusalem nativity bethlehem manger palm herd foal foals mare mares donkey donkeys mule mules hinny onager zebra zebras equine equines jenny grazes graze grazing stallion stable ox balaam burro domesticated equus',
  cards: 'skat skatabend trumpf pik kreuz karo herz tiebreak aufschlag armel konig bube ruckhand satzball satzgewinn',
  subtitles: 'subtitle subtitles srt vtt ssa aegisub mkv ffmpeg libass karaoke substation captions',
  plumbing: 'bleed spanner clockwise washer stopcock cistern tank valve valves plumber plumbers plumbing boiler pipe pipes tap taps drain radiator faucet barrel cask keg brass steam leaking leak',
  gun: 'hammer trigger rifle rifles revolver pistol musket muskets crossbow flintlock firearm firearms holster muzzle',
  setting: 'cement concrete gypsum plaster hydration coating coatings flame combustion mortar resin flammability curing polymer crystallisation growth corrosion',
  dough: 'dough doughs sourdough bake baked baker bakers bakery fridge proof proofing ferment fermentation levain loaf loaves crumb crust flour bread overnight croissant croissants',
  seedlings: 'seedling seedlings compost needle needles thorn thorns thorny holly bramble brambles hedgehog cactus thistle sow sowing germinate potting trays leaves pot pots foil fork',
  clinic: 'plaster jab injection injections blood vaccination vaccinations allergy allergies allergen allergens lancet lancets glucose diabetes fingertip vaccine skin testiculo testiculos urologia urologista urologo hernia cirurgia escrotal prostata paciente pacientes',
  firewood: 'hazel rods thyme parsley bayleaf hedge birch firewood bundle bundles sticks twigs brushwood hearth kindling embroidery mince liver offal caul welsh wales freezer freezers mushy chips chippy butcher butchers supper dish dinner brain brains',
  smoke: 'cigarette cigarettes tobacco ash ashes ashtray lighter smoked smokes smokers nicotine vape vaping vapes packet packets lit quit butts',
  churros: 'churro churros fritura massa masa desayuno',
  cod: 'bacalhau azeite alho cebola desfiado',
  goats: 'montes gredos cornamenta bode bodes cabra cabras rebano chivo chivos oveja ovejas caprino',
  traps: 'souris mouche mouches rat rats piege moustiques insectes plastique',
  cars: 'mitsubishi diesel 4x4 turbo montero todoterreno kilometros km motor',
  sails: 'mastil vela velas barco velero mayor navio nautica marineros proa popa arboladura',
  calves: 'vaca vacas cavalo cavalos roseiras ternero terneros cordero corderos cria crias becerro becerros bezerro bezerros ubre ordeno estiercol esterco adubo boi gado curral pasto',
  hills: 'viana monte cerro sierra montana senderismo ruta cumbre mirador',
  shoes: 'schuhe schuh stiefel leder politur schuhcreme parkett ski bartwichse schnurrbart',
  catkins: 'catkin catkins willow willows salix kitten kittens feline owl bouquet bouquets stems twigs florist',
  custard: 'custard pudding puddings suet currants sponge',
  cats: 'siberian ragdoll tabby fluff maine cat cats kitten kittens cattery raccoon raccoons longhair purr paws cheese',
  trains: 'ligne lignes trafic travaux circulation reprend voyageurs colis livraison livraisons tram rer sncf quai',
  crafts: 'barro latoeiro oleiro oleiros olaria oficio oficios artesao artesaos panelas tachos loica louca',
  vermin: 'topi ratti derattizzazione disinfestazione legno sandali cuoio',
  horns: 'scales carapace beak beaks hoof hooves reptile reptiles tortoise tortoises turtle turtles beetle beetles keratin corals coral',
  cracks: 'armour armor sunlight daylight mortar shutters curtain curtains blinds crack cracks draught log logs',
};

/** Letters by which a line is known too, each word that has one as by a small word: of those that no other language of this list borrows in a word or two. */
export const TELLTALE_LETTERS: { readonly [language in Language]?: RegExp } = {
  german: /[äöüß]\S*/giu,
  nordic: /[åäöøæ]\S*/giu,
  romanian: /[ăâîșşțţ]\S*/giu,
  slavic: /[ěščřžůćśźżłąęńđ]\S*/giu,
  vietnamese: /[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]\S*/giu,
};
