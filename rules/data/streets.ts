/** What streets are called, and what stands around them in an address. Lower case, without a full stop. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** English: after a house number and a name, these make a street of it. Source: USPS Publication 28, appendix C1. */
export const STREETS = words(
  'street st str avenue ave av avn road rd drive dr drv lane ln boulevard blvd boul court ct terrace ter terr crescent cres ' +
    'parkway pkwy pky circle cir cirs trail trl highway hwy turnpike tpke expressway expy freeway fwy alley aly mews close ' +
    'square sq plaza plz place pl way wy loop row walk grove gardens gdns quay wharf pike crossing xing esplanade promenade bypass ' +
    'causeway cswy crt aven broadway embankment marg chowk nagar ganj gali path sarani ' +
    'strand parade pde',
);

/** English: so named, too, but words of other things as well, so that they need a town, a flat or a word beside them. */
export const PERHAPS_STREETS = words(
  'arcade branch bridge brg brook burg camp canyon cape center centre ctr cliff cliffs common corner corners cor course cove coves creek crest ' +
    'crossroad crossroads curve dale dam divide estate estates ests extension ext fall falls ferry field fields flat flats ford ' +
    'fords forest forge fork forks fort ft garden gateway glen glens green greens groves harbor harbour haven heights hts hill ' +
    'hills hl hollow inlet island islands isle junction junctions key keys knoll knolls lake lakes land landing light lights loaf lock ' +
    'locks lodge mall manor mnr manors meadow meadows mill mills mission motorway mount mtn mountain mountains neck orchard oval ' +
    'overpass park parks parkways pass passage pine pines plain plains point points pt port ports prairie radial ramp ranch rapid ' +
    'rapids rest ridge rdg ridges rise river roads route rte rue run shoal shoals shore shores skyway spring springs spur spurs squares ' +
    'station stravenue stream streets summit throughway trace track trafficway tunnel underpass union unions valley valleys via ' +
    'viaduct view views village villages ville vista vis walks wall ways well wells ganj zila bagh colony enclave vihar layout sector ' +
    'phase cross main bazaar bazar circus croft drove end fold gate lawn lawns leas mead paddock side yard end circles courts drives ' +
    'lanes loops burgs brooks bridges centers commons extensions throughways',
);

/** Words of the name that make no street of a number: "2 Way Street", "10 Best Road Trips". */
export const NO_STREET_NAMES = words(
  'way best top star year day week month hour minute people million billion thousand hundred percent new-look great greatest amazing easy ' +
    'simple quick ways things reasons tips steps lessons facts photos pictures ideas days years hours times million dollar dollars euro ' +
    'mile miles km lane-mile january february march april may june july august september october november december jan feb mar apr jun jul ' +
    'aug sep oct nov dec am pm monday tuesday wednesday thursday friday saturday sunday fun free must-see hidden iconic famous epic big ' +
    'more other of and in on at the a an to for with is was are points goals fans songs women men kids students teams cities countries',
);

/** What may follow a street in a sentence without a comma. */
export const AFTER_STREETS = words(
  'in is was and at on near for yesterday last every after during while via daily around until across to with by from where ' +
    'this that but or if has had will which since until before after today tomorrow tonight now please when as are be because ' +
    'next between opposite behind off not who it its there here again yet so then too just were would should could can may might ' +
    'we i you he she they',
);

/** The states and territories of the USA by their postal abbreviation, and the mail of its forces. Source: USPS Publication 28, appendix B. */
export const STATES = words(
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD ' +
    'TN TX UT VT VA WA WV WI WY AS GU MP PR VI FM MH PW AA AE AP AB BC MB NB NL NS NT NU ON PE QC SK YT NSW VIC QLD WA SA TAS ACT',
);
