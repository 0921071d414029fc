/**
 * Everyday words of six letters and more that are one letter off another everyday word, so that they are hardly ever a slip for
 * it. English; our own list.
 */
export const NEAR_WORDS: ReadonlySet<string> = new Set(
  `accept except advice advise affect effect altar angel angle assure ensure insure astray baring barring bating batting bearing
  beating belief believe relief relieve boarder border breath breathe breaking braking bridal bridle bridge bridges bright
  brighten brighter building buildings canvas canvass capital capitol caring carrying casual causal central centre center cereal serial champion champions
  chance change changes charge charger charges choose chosen clause cleaver clever coarse coast coaster collage college comet command commend
  compliment complement confidant confident conformation confirmation conscience conscious contact contract contrast cooking cooling corporate
  corporal costume custom council counsel counter courier course cruise curious current currant dairy diary daring desert dessert device devise dining dinning
  discreet discrete distance instance elicit illicit emigrate immigrate eminent imminent entrance envelop envelope express empress
  expansive expensive explore explode factory victory fairy ferry filing filling finding funding forest forests format former formal formally formerly
  forward foreword founder flounder freeze frieze galley gallery gander gender garden harden grater greater griping gripping habitat halting
  harbor harbour harvest hoping hopping human humane ingenious ingenuous interested jersey journal journey kernel colonel landing lending leading
  lighting lightning lightening loose lose lunching launching magnate magnet manger manager marshal martial master muster matter mattress medal
  meddle message massage meteor minister monitor minster morning mourning moral morale naval navel passage passenger patience patients peddle pedal perfect prefect perpetrate
  perpetuate personal personnel persecute prosecute picture pitcher planning planing planting plaintiff poplar popular portion potion position
  posting pasting precede proceed preposition proposition prescribe proscribe principal principle profit prophet propose purpose provide province
  roaster roasters toaster toasters coaster coasters booster boosters poster posters router routers runner runners racer racers painter painters printer printers
  banker bankers bakery brewery brewer lament laments lamenta cabinet cabinets carrier carriers courier couriers fighter fighters lighter builder builders
  quarter quartet question quieter quitter raging ranging rational rationale reality realty recent resent relative rescue residence residents
  respectfully respectively roller ruler sailing selling scarred scared scraping scrapping season seasons reason sensor censor setting sitting
  several severely shining shinning shipping shopping signal single slipping sleeping snapping solder soldier special species spending standing
  staring starring starting station stations stating stationary stationery sterling starling striking stroking stripped striped summer simmer
  surfing surging surplus surpass suspense suspend taping tapping teaching reaching thorough through tiling tilling training
  trading trailing treaty treatment troop troupe trusting twisting union unions veracity voracity vintage vantage vision mission wander wonder wondering wandering warrior
  weather whether wiling willing wining winning working worrying writing written falcon falconer mercury mercurial phoenix horizon horizontal
  meridian median mediator atlas atlantic bluebell bluebird blueprint blueprints trident strident tridents thunder blunder orchard orchid`
    .split(/\s+/),
);
