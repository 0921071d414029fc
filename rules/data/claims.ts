/**
 * What is claimed of a product or an investment, after what regulators hold against such claims: promissory and exaggerated statements
 * (FINRA Rule 2210(d)(1)(B)), "guaranteed", "risk-free" and "miracle" (the FTC's Red Flag list), healing ascribed to food (Regulation (EU)
 * No 1169/2011, article 7(3)). All folded by the search; a phrase in a list of what is harmless swallows the claim inside it.
 */

import type { Area } from '../claims/areas.ts';

/** A phrase a line; indentation is no part of it. */
const lines = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/);

/** Claims by themselves, whatever they are about. */
export const PLAIN: Readonly<Record<Exclude<Area, 'absolute'>, readonly string[]>> = {
  investment: lines(`
    guaranteed returns
    guaranteed return
    guaranteed profit
    guaranteed profits
    guaranteed ROI
    guaranteed passive income
    guarantees returns
    guarantee returns
    guarantee you profits
    guaranteed to beat the market
    guaranteed to outperform
    guaranteed to double
    profits guaranteed
    profit guaranteed
    returns guaranteed
    risk-free investment
    risk-free investments
    risk-free profit
    risk-free profits
    no-risk investment
    zero-risk investment
    double your money
    triple your money
    you can't lose money
    you cannot lose money
    never lose money again
    always beats the market
    beats the market every year
    garantierte Rendite
    garantierte Renditen
    garantierter Gewinn
    garantierte Gewinne
    garantierten Gewinnen
    Rendite garantiert
    Gewinn garantiert
    risikolose Rendite
    risikofreie Rendite
    risikofreie Geldanlage
    risikolose Geldanlage
    Rendite ohne Risiko
    verdoppeln Sie Ihr Geld
    verdopple dein Geld
    rendement garanti
    rendements garantis
    gains garantis
    profits garantis
    placement sans risque
    investissement sans risque
    rendement sans risque
    doublez votre argent
    rentabilidad garantizada
    ganancias garantizadas
    beneficios garantizados
    rendimiento garantizado
    inversión sin riesgo
    inversiones sin riesgo
    duplique su dinero
    duplica tu dinero
    safest investment
    safest investments
    safest way to invest
    safest place for your money
    safest place for your savings
    never lose a penny
    never lose a cent
    never lose your money
    never lose money
    can't lose a penny
    get rich with
    get rich fast
    make you rich
    make you a millionaire
    make you millionaires
    become a millionaire
    money-making machine
    passive income guaranteed
    passive income is guaranteed
    guaranteed gains
    gains guaranteed
    guaranteed yield
    guaranteed yields
    guaranteed dividends
    guaranteed monthly income
    guaranteed win
    guaranteed winner
    guaranteed winners
    double your savings
    double your investment
    double your capital
    double your crypto
    double your bitcoin
    doubles your money
    doubled your money for you
    10x your money
    10x your investment
    100x your money
    triple your investment
    triple your savings
    quadruple your money
    multiply your money
    no-risk profits
    zero-risk profits
    zero-risk returns
    risk-free returns
    risk-free return
    risk-free income
    risk-free gains
    risk-free trading
    riskless profits
    foolproof investment
    foolproof way to get rich
    foolproof way to make money
    foolproof trading
    easy money guaranteed
    always beat the market
    consistently beats the market every year
    guaranteed to go up
    guaranteed to rise
    guaranteed to grow your money
    guaranteed to make you money
    guaranteed to make money
    guaranteed to make you rich
    nothing can go wrong with your investment
    your capital is safe
    your money is safe with
    your capital is guaranteed
    capital guaranteed
    unbeatable returns guaranteed
    recession-proof investment
    crash-proof investment
    can't-miss investment
    can't miss investment
    Rendite ohne jedes Risiko
    ohne Risiko reich
    garantiert reich
    sichere Rendite
    sichere Gewinne
    sichere Geldanlage
    sicherste Geldanlage
    verdoppelt euer Geld
    verdoppelt Ihr Geld
    verdoppeln euer Geld
    garantierten Rendite
    garantierter Rendite
    Gewinne garantiert
    passives Einkommen garantiert
    gains sans risque
    profits sans risque
    investissez sans risque
    investir sans risque
    doublez vos économies
    doublez votre mise
    rendement garantie
    rentabilité garantie
    gagnez de l'argent à coup sûr
    devenez riche
    rentabilidad asegurada
    ganancias aseguradas
    beneficios asegurados
    ganancias sin riesgo
    invierte sin riesgo
    invierta sin riesgo
    hazte rico
    duplicamos tu dinero
    multiplica tu dinero
    rentabilidade garantida
    retorno garantido
    retornos garantidos
    lucro garantido
    lucros garantidos
    ganhos garantidos
    investimento sem risco
    lucro sem risco
    dobre seu dinheiro
    renda garantida
    rendimento garantito
    rendimenti garantiti
    guadagni garantiti
    guadagno garantito
    profitti garantiti
    investimento senza rischi
    investimento senza rischio
    raddoppia i tuoi soldi
    raddoppiate i vostri soldi
    guadagni sicuri
    savings will double
    money will double
    investment will double
    capital will double
    your money will triple
    your savings will triple
    watch your money double
    money back doubled
    beat the market every time
    beats the market every time
    risk-free way to earn
    risk-free way to make money
    guaranteed way to make money
    guaranteed way to get rich
    inversión garantizada
    inversiones garantizadas
    investissement garanti
    placement garanti
    garantierte Anlage
    investimento garantido
    investimento garantito
  `),
  health: lines(`
    guaranteed weight loss
    weight loss guaranteed
    cures cancer
    cures diabetes
    miracle cure for
    heilt Krebs
    heilt Diabetes
    guérit le cancer
    guérit le diabète
    cura el cáncer
    cura la diabetes
    cures everything
    heals everything from
    cures all diseases
    cures any disease
    cures every disease
    miracle cure
    miracle weight loss
    miracle remedy
    cancer cure
    cure for cancer in a bottle
    cure your cancer
    cure your diabetes
    beats cancer naturally
    lose weight without diet
    lose weight without exercise
    lose weight without dieting
    lose weight overnight
    lose weight while you sleep
    melts fat
    melts belly fat
    melts away fat
    melts away belly fat
    melt belly fat
    melt away belly fat
    burns fat while you sleep
    burns belly fat
    burn belly fat overnight
    fat-melting
    drop two dress sizes in
    alternative to chemotherapy
    replaces chemotherapy
    replaces your medication
    replace your medication
    throw away your medication
    instead of chemotherapy
    without a prescription cure
    reverses ageing
    reverses aging
    reverse ageing
    reverse aging
    turns back the clock on ageing
    stops ageing
    stops aging
    Wunderheilmittel
    heilt alles
    macht schlank im Schlaf
    schlank im Schlaf
    garantiert abnehmen
    abnehmen ohne Sport
    perdez du poids sans effort
    remède miracle
    brûle les graisses pendant votre sommeil
    adelgaza sin esfuerzo
    pierde peso sin esfuerzo
    cura milagrosa
    remedio milagroso
    cura o câncer
    cura a diabetes
    cura milagrosa para
    emagreça sem esforço
    cura il cancro
    cura il diabete
    rimedio miracoloso
    cura miracolosa
  `),
};

/** Claims only near what they would be claimed of. */
export const NEAR: Readonly<Record<Area, readonly string[]>> = {
  investment: lines(`
    guarantee
    guarantees
    guaranteed
    guaranteeing
    risk-free
    riskless
    no risk
    zero risk
    without risk
    without any risk
    can't lose
    cannot lose
    never loses
    sure thing
    100% safe
    completely safe
    totally safe
    risikofrei
    risikolos
    ohne Risiko
    ohne jedes Risiko
    sans risque
    sans aucun risque
    sin riesgo
    sin ningún riesgo
    foolproof
    fail-safe
    failsafe
    can only go up
    only goes up
    always goes up
    definitely go up
    definitely going up
    surely go up
    bound to go up
    bound to rise
    sure to rise
    sure to go up
    will go to the moon
    guaranteed to double
    guaranteed to
    risk free
    absolutely safe
    perfectly safe
    bulletproof
    nothing to lose
    no downside
    never goes down
    never go down
    impossible to lose
    garantiert
    garantierte
    garantierten
    kann nur steigen
    garanti
    garantie
    garantis
    garantizado
    garantizada
    garantizados
    sem risco
    sem nenhum risco
    garantido
    garantida
    senza rischi
    senza rischio
    senza alcun rischio
    garantito
    garantiti
    garantita
    always pays off
    always pays
    always delivers
    guaranteed to pay
    never fails to pay
    only way is up
    never lost a cent
    never lost a penny
  `),
  health: lines(`
    cures
    cured
    will cure
    can cure
    heals
    healed
    will heal
    reverses
    eliminates
    prevents
    100% effective
    heilt
    guérit
    soigne
    cura
    cure
    heal
    heals your
    treats
    treat
    prevent
    reverse
    eliminate
    kills
    kill
    destroys
    gets rid of
    get rid of
    rid yourself of
    rids you of
    stops
    relieves
    wipes out
    clears up
    protects against
    protects you against
    protects you from
    protect you from
    protect yourself from
    shields you from
    fights off
    beats
    ends
    works against
    healing
    the end of
    lindert
    heilen
    beseitigt
    verhindert
    hilft gegen
    schützt vor
    stoppt
    besiegt
    bekämpft
    soulage
    guérir
    prévient
    élimine
    traite
    protège contre
    en finir avec
    alivia
    elimina
    previene
    combate
    trata
    acaba con
    protege contra
    curar
    combate a
    previne
    alivia a
    elimina il
    elimina la
    combatte
    guarisce
    previene il
    allevia
    disappear
    disappears
    disappearing
    vanish
    vanishes
    is gone
    are gone
    will be gone
    gone for good
    is history
    a thing of the past
    melt away
    gone in days
    gone overnight
    erases
    erase
    dissolves
    flushes out
    clears
    chases away
    keeps away
    wards off
    boosts your immunity against
    makes you immune to
    immune to
  `),
  absolute: lines(`
    guarantee
    guarantees
    guaranteed
    risk-free
    zero risk
    100% safe
    100% secure
    100% effective
    completely safe
    totally safe
    unhackable
    hack-proof
    never fails
    cannot fail
    can't fail
    works every time
    garantiert sicher
    100 % sicher
    absolut sicher
    100 % sûr
    100 % seguro
    no risk
    risk free
    perfectly safe
    absolutely safe
    totally secure
    completely secure
    absolutely secure
    100% of the time
    100% of all
    100% reliable
    100% guaranteed
    100% risk-free
    works for everyone
    works for everybody
    always works
    works every single time
    never breaks
    never break
    never breaks down
    will never break
    never lets you down
    will never fail
    won't ever fail
    can never fail
    impossible to hack
    impossible to break
    cannot be hacked
    can't be hacked
    cannot break
    unbreakable
    indestructible
    foolproof
    fail-safe
    failsafe
    fail-proof
    bulletproof
    no side effects
    no side-effects
    zero side effects
    without side effects
    without any side effects
    without any side-effects
    free of side effects
    instant results
    results guaranteed
    guaranteed results
    permanent results
    nothing can go wrong
    clinically proven
    scientifically proven
    doctor-proof
    zero accidents
    zero emissions guaranteed
    kills all germs
    removes all germs
    removes all bacteria
    kills every virus
    miracle
    lasts forever
    last forever
    garantiert
    versagt nie
    versagen nie
    unzerstörbar
    unkaputtbar
    ohne Nebenwirkungen
    keine Nebenwirkungen
    100 % zuverlässig
    absolut zuverlässig
    völlig sicher
    hundertprozentig sicher
    nicht zu knacken
    garanti
    totalement sûr
    sans effet secondaire
    sans effets secondaires
    sans aucun effet secondaire
    infaillible
    incassable
    100 % efficace
    100 % fiable
    ne tombe jamais en panne
    totalmente seguro
    totalmente segura
    garantizado
    garantizada
    sin efectos secundarios
    infalible
    irrompible
    nunca falla
    100 % eficaz
    100 % efectivo
    100 % segura
    garantido
    garantida
    nunca falha
    sem efeitos colaterais
    infalível
    garantito
    garantita
    non si rompe mai
    senza effetti collaterali
    infallibile
    100 % sicuro
    assolutamente sicuro
    impossible to crack
    can't be cracked
    cannot be cracked
    uncrackable
    can't be broken
    cannot be broken
    can't be beaten
    unbreachable
    impenetrable
    never wears out
    never leaks
    never crashes
    never loses
    zero defects
    zero failures
    zero downtime ever
    100% waterproof
    100% accurate
    always accurate
    never wrong
    always right
    fits everyone
    suits everyone
    works on everyone
    works on anything
    for everyone guaranteed
    nothing gets through
    nothing can break it
    completely harmless
    totally harmless
    perfectly harmless
    absolutely harmless
    harmless for children
    guaranteed to
    will never lose
    will never leak
    will never crash
    will never need
    will never let you down
    never let you down
    won't let you down
    completely painless
    totally painless
    100% painless
    permanently
    for good guaranteed
  `),
};

/** What is promised every day and no claim: an offer, a legal guarantee, a pleasure. */
export const HARMLESS: readonly string[] = lines(`
  money-back guarantee
  moneyback guarantee
  money back guaranteed
  satisfaction guarantee
  satisfaction guaranteed
  price guarantee
  best price guaranteed
  lifetime guarantee
  year guarantee
  years guarantee
  years' guarantee
  month guarantee
  loan guarantee
  loan guarantees
  deposit guarantee
  guarantee scheme
  guarantee fund
  guarantee period
  guarantee card
  guarantee you'll
  guarantee you will
  guarantee you
  guarantee that you
  guarantee that you'll
  guarantee your
  guaranteed you
  guaranteed delivery
  delivery guaranteed
  guaranteed fun
  fun guaranteed
  smiles guaranteed
  laughs guaranteed
  goosebumps guaranteed
  guaranteed seat
  guaranteed place
  guaranteed income
  guaranteed minimum
  guaranteed interest
  risk-free rate
  risk-free trial
  risk-free for
  risk-free booking
  risk-free cancellation
  risk-free delivery
  try it risk-free
  try us risk-free
  try risk-free
  returns guaranteed within
  free returns guaranteed
  guaranteed return to
  guaranteed returns policy
  cured meat
  cured meats
  guaranteed fresh
  guaranteed freshness
  fresh guaranteed
  guaranteed parking
  guaranteed by friday
  guaranteed tickets
  guaranteed entry
  guaranteed admission
  guarantee of origin
  guaranteed origin
  garantie de
  garantie légale
  sous garantie
  satisfait ou remboursé garanti
  garanti sans
  garanti sans ogm
  ambiance garantie
  fous rires garantis
  sourires garantis
  zwei jahre garantie
  jahre garantie
  garantie auf
  garantiert frisch
  garantiert gute laune
  gute laune garantiert
  spaß garantiert
  garantiert spaß
  diversión garantizada
  satisfacción garantizada
  frescura garantizada
  calidad garantizada
  satisfaction garantie
  satisfação garantida
  qualidade garantida
  diversão garantida
  qualità garantita
  soddisfazione garantita
  divertimento garantito
  freschezza garantita
  garantía de
  años de garantía
  safe and sound
  happiness lasts forever
  memories last forever
  memories that last forever
  friendships last forever
  guaranteed to make you smile
  guaranteed to make you laugh
  guaranteed to make
  guaranteed to bring
  guaranteed to brighten
  guaranteed to please
  guaranteed to delight
  guaranteed to impress
  guaranteed to turn heads
  guaranteed to put
  guaranteed to sell out
  guaranteed to lift
  guaranteed to get you
  guaranteed to warm
  risk-free returns within
  risk-free returns policy
  risk-free returns for
  risk-free returns on
`);

/** What an investment is spoken of with. Words that shops, clubs and charities use as well ("returns", "shares", "fund") are left out. */
export const INVESTMENTS: readonly string[] = lines(`
  profit
  profits
  dividend
  dividends
  annual return
  annual returns
  annual yield
  return on investment
  your investment
  our investments
  these investments
  investment plan
  investment fund
  investment opportunity
  investment strategy
  when you invest
  if you invest
  invest today
  invest now
  invest with us
  investors
  mutual fund
  mutual funds
  index fund
  index funds
  hedge fund
  ETF
  stock market
  forex
  crypto
  bitcoin
  per annum
  APY
  Rendite
  Renditen
  Geldanlage
  Kapitalanlage
  Aktienfonds
  Anleger
  Dividende
  Sparplan
  rendement
  placement financier
  vos placements
  investisseurs
  rentabilidad
  tus inversiones
  sus inversiones
  inversores
  trading
  passive income
  this stock
  these stocks
  our stock pick
  our stock picks
  stock pick
  our shares
  this coin
  this token
  our token
  our coin
  NFT
  NFTs
  cryptocurrency
  ethereum
  dogecoin
  buy-to-let
  property investment
  day trading
  pension pot
  nest egg
  retirement savings
  our fund
  this fund
  Aktien
  Anlage
  Krypto
  épargne
  bourse
  ações
  bolsa de valores
  azioni
  rendimento
  rendimenti
`);

/** The same where risk is spoken of and nothing guaranteed: people invest in each other, too, and guarantee a wage. */
export const INVESTING: readonly string[] = lines(`
  invest
  investing
  investor
  investment
  investments
  bonds
  portfolio
  savings
  investieren
  investir
  investissement
  investissements
  placement
  placements
  invertir
  inversión
  inversiones
  investimento
  investimentos
  investire
  investimenti
`);

export const DISEASES: readonly string[] = lines(`
  cancer
  diabetes
  arthritis
  Alzheimer's
  Alzheimer
  dementia
  depression
  insomnia
  migraine
  eczema
  psoriasis
  acne
  asthma
  covid
  hypertension
  high blood pressure
  heart disease
  autism
  ADHD
  infertility
  hair loss
  baldness
  back pain
  joint pain
  tinnitus
  Krebs
  Depressionen
  Schlaflosigkeit
  Migräne
  Neurodermitis
  Akne
  Bluthochdruck
  Rückenschmerzen
  Gelenkschmerzen
  insomnie
  dépression
  arthrose
  eczéma
  acné
  cáncer
  insomnio
  migraña
  artritis
  depresión
  anxiety
  panic attacks
  panic attack
  flu
  the flu
  influenza
  colds
  common cold
  the cold
  headache
  headaches
  migraines
  allergies
  hay fever
  tumours
  tumors
  tumour
  tumor
  obesity
  ulcers
  IBS
  Crohn's
  Crohn's disease
  endometriosis
  herpes
  HIV
  AIDS
  hepatitis
  strokes
  heart attack
  heart attacks
  cholesterol
  high cholesterol
  inflammation
  chronic pain
  infection
  infections
  viruses
  coronavirus
  rosacea
  menopause symptoms
  erectile dysfunction
  impotence
  gout
  rheumatism
  sciatica
  osteoporosis
  multiple sclerosis
  Parkinson's
  Parkinson
  epilepsy
  lupus
  PTSD
  OCD
  sleep apnea
  sleep apnoea
  sleep disorders
  sleeping problems
  sleeplessness
  leukaemia
  leukemia
  kidney disease
  liver disease
  kidney stones
  Lyme disease
  lyme
  fibromyalgia
  malaria
  pneumonia
  bronchitis
  sinusitis
  dermatitis
  warts
  fungus
  nail fungus
  ageing
  aging
  heartburn
  acid reflux
  chronic fatigue
  burnout syndrome
  any disease
  all disease
  all diseases
  every disease
  illness
  illnesses
  any illness
  Angst
  Angststörungen
  Angstzustände
  Schlafstörungen
  Arthrose
  Rheuma
  Grippe
  Erkältung
  Erkältungen
  Allergien
  Heuschnupfen
  Übergewicht
  Kopfschmerzen
  Entzündungen
  Tumore
  Demenz
  Haarausfall
  Schuppenflechte
  anxiété
  angoisse
  grippe
  rhume
  arthrite
  mal de dos
  maux de tête
  cholestérol
  tumeurs
  ansiedad
  gripe
  resfriado
  alergias
  migrañas
  dolor de espalda
  dolor de cabeza
  colesterol
  estrés crónico
  câncer
  ansiedade
  depressão
  insônia
  enxaqueca
  artrite
  cancro
  diabete
  ansia
  depressione
  insonnia
  emicrania
  artrosi
  raffreddore
  wrinkles
  cellulite
  belly fat
  stretch marks
  grey hair
  toothache
  hiccups
  snoring
  hay-fever
  varicose veins
  haemorrhoids
  hemorrhoids
  bloating
  constipation
  indigestion
  PCOS
  thyroid problems
  sore throat
  cough
  coughs
  fever
  pain
  pains
  aches
  gum disease
  blood pressure
  high blood sugar
  blood sugar
  osteoarthritis
  sepsis
  tuberculosis
  stress disorder
`);

/** What is sold to do somebody good, each with a word that makes it someone's. */
export const REMEDIES: readonly string[] = ['our', 'this', 'these', 'my new']
  .flatMap((whose) =>
    ['', 'new ', 'herbal ', 'natural ', 'organic ', 'mint ', 'ginger ', 'turmeric ', 'garlic ', 'lavender ', 'hemp ', 'fish ', 'green '].flatMap((kind) =>
      'supplement supplements tea oil oils cream serum lotion balm gummies capsules pills powder drops tincture formula product remedy diet juice tonic device'
        .split(' ')
        .map((what) => `${whose} ${kind}${what}`),
    ),
  )
  .concat(
    lines(`
      tea
      teas
      mouthwash
      toothpaste
      shampoo
      soap
      our night guard
      night cream
      face cream
      energy drink
      our bracelets
      our app
      our method
      our diet
      our programme
      our program
      herbal tea
      supplement
      supplements
      gummies
      capsules
      tincture
      essential oil
      essential oils
      serum
      balm
      salve
      drops
      elixir
      herbal extract
      smoothie
      juice cleanse
      detox
      probiotic
      probiotics
      collagen
      CBD
      hemp oil
      fish oil
      kombucha
      turmeric
      ginger
      garlic
      honey
      mushroom
      mushrooms
      superfood
      superfoods
      vitamins
      vitamin C
      vitamin D
      crystals
      magnetic bracelet
      our bracelet
      our blend
      our blends
      our drops
      our shot
      ginger shot
      our shots
      our extract
      our patch
      our patches
      our spray
      our mask
      our honey
      our pillow
      our mattress
      our lamp
      our water
      this drink
      our drink
      our soup
      our broth
      our chocolate
      our coffee
      our wine
      drink this
      Tee
      unser Kräutertee
      unsere Tropfen
      unser Pulver
      Kapseln
      Tropfen
      Nahrungsergänzung
      tisane
      infusion
      gélules
      huile essentielle
      huiles essentielles
      infusión
      cápsulas
      aceite esencial
      nosso chá
      chá
      cápsulas
      tisana
      il nostro tè
      integratore
      capsule
      olio essenziale
      unser Tee
      unser Öl
      unsere Salbe
      unsere Creme
      unsere Kapseln
      dieser Tee
      dieses Öl
      diese Salbe
      diese Creme
      diese Kapseln
      notre thé
      notre huile
      notre crème
      nos gélules
      ce thé
      cette huile
      cette crème
      ces gélules
      nuestro té
      nuestra crema
      nuestro aceite
      nuestras cápsulas
      este té
      esta crema
      este aceite
      estas cápsulas
    `),
  );

/** What is said to heal: a disease right behind one of these is enough, whatever is to heal it. */
export const CURES: readonly string[] = ['', 'clinically ', 'scientifically ', 'medically ']
  .flatMap((how) =>
    'cure heal treat prevent reverse eliminate stop beat relieve'.split(' ').map((verb) => `${how}proven to ${verb}`),
  )
  .concat(lines(`
  cures
  will cure
  can cure
  can cure your
  reverses
  will reverse
  can reverse
  heals
  will heal
  can heal
  say goodbye to
  say bye to
  saying goodbye to
  natural cure for
  the cure for your
  cure your
  heal your
  reverse your
  treat your
  heilt
  heilen
  guérit
  cura
  dites adieu à
  dites adieu au
  dites adieu aux
  di adiós a
  di adiós al
  dile adiós a
  diga adeus à
  diga adeus ao
  guarisce
  dì addio a
  Schluss mit
`));

/** Money goes with them, and becomes more: "turn $100 into $10,000". */
export const TURNS: readonly string[] = ['turn', 'turns', 'turned', 'turning', 'make', 'grow', 'machen Sie aus', 'transformez', 'convierte', 'transforme'];

/** Weight goes with them: "lose 10 kg in two weeks". */
export const LOSES: readonly string[] = lines(`
  lose
  lose up to
  drop
  drop up to
  shed
  shed up to
  verliere
  verlieren Sie
  perdez
  perdez jusqu'à
  pierde
  pierda
  perca
  perdi
  perdete
`);

/** What a no in front of is no denial: "no strings attached". */
export const NO_DENIAL: ReadonlySet<string> = new Set(
  `strings catch experience hassle doubt prescription matter questions question fees fee side wonder joke need exercise diet dieting risk risks effort work
    downside limits limit kidding tricks gimmicks waiting minimum miss wait worry take forget hesitate skills knowledge more exceptions exception bull lie`.split(/\s+/),
);

/** In a sentence with one of these, nobody claims anything: it is denied, doubted, warned of, looked into, or given away. */
export const DOUBTS: readonly string[] = lines(`
  not
  never
  nobody
  no one
  none
  nothing
  doesn't
  didn't
  isn't
  aren't
  can't
  cannot
  won't
  wouldn't
  shouldn't
  neither
  nor
  scam
  scammer
  fraud
  fraudster
  beware
  wary
  avoid
  warn
  warning
  myth
  too good to be true
  red flag
  anyone who
  someone who
  people who say
  claim
  claiming
  promise
  promising
  fake
  misleading
  so-called
  scheme
  if only
  hope
  researchers
  scientists
  study
  trial
  vaccine
  charity
  charities
  donate
  donation
  fundraiser
  nonprofit
  non-profit
  refund
  shipping
  kein
  keine
  keiner
  keinen
  nicht
  nie
  niemals
  niemand
  Betrug
  Betrüger
  Vorsicht
  Achtung
  warnen
  warnt
  angeblich
  angebliche
  verspricht
  versprechen
  Mythos
  Studie
  Spende
  Spenden
  ne
  n'est
  n'a
  n'existe
  pas
  aucun
  aucune
  jamais
  personne
  arnaque
  méfiez-vous
  méfiez
  promet
  promettent
  mythe
  étude
  nunca
  jamás
  ningún
  ninguna
  nadie
  estafa
  cuidado
  desconfíe
  desconfía
  promete
  prometen
  mito
  estudio
  mice
  ran
  race
  raise
  raised
  raising
  raises
  fundraising
  awareness
  research
  lookout
  watch out
  careful
  doctors say
  myths
  lie
  lies
  debunked
  regulator
  regulators
  FDA
  ASA
  court
  fined
  sued
  survey
  não
  nenhum
  ninguém
  golpe
  promessa
  non
  nessuno
  nessun
  truffa
  promette
  attenzione
`);
