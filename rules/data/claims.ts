/**
 * What is claimed of a product or an investment, after what regulators hold against such claims: promissory and exaggerated statements
 * (FINRA Rule 2210(d)(1)(B)), "guaranteed", "risk-free" and "miracle" (the FTC's Red Flag list), healing ascribed to food (Regulation (EU)
 * No 1169/2011, article 7(3)). All folded by the search; a phrase in a list of what is harmless swallows the claim inside it.
 */

export const AREAS = ['investment', 'health', 'absolute'] as const;
export type Area = (typeof AREAS)[number];

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
  guaranteed to
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
  guaranteed return to
  guaranteed returns policy
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

/** In a sentence with one of these, nobody claims anything: it is denied, doubted, warned of, looked into, or given away. */
export const DOUBTS: readonly string[] = lines(`
  no
  not
  never
  nobody
  no one
  none
  nothing
  don't
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
`);
