/**
 * What tells a reader that whoever praises something has a part in it, and what praise is, in English, German, French and Spanish. Labels are
 * those that the FTC (Endorsement Guides: What People Are Asking), the ASA ("Ad"), the German media authorities ("Werbung", "Anzeige") and
 * French law 2023-451 ("Publicité", "Collaboration commerciale") take; "#sp", "#spon", "#collab", "#ambassador" and "#ee" are not among them.
 */

/** A phrase a line; indentation is no part of it. */
const lines = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/);

export const DISCLOSURES: readonly string[] = lines(`
  #ad
  #advert
  #advertisement
  #sponsored
  #paidpartnership
  #paidpost
  #employee
  #werbung
  #anzeige
  #publicité
  #publicidad
  #anuncio
  advertisement
  paid partnership
  sponsored by
  paid for by
  full disclosure
  disclosure
  disclaimer
  I work at
  I work for
  I work with
  I work on
  I worked on
  I'm working at
  I'm working for
  I help build
  I built
  where I work
  who I work for
  proud to work
  working at
  my employer
  my company
  our company
  my job
  my team
  our team
  my colleague
  my colleagues
  my coworkers
  my co-workers
  my client
  our client
  our clients
  our customers
  as an employee
  I'm an employee
  we built
  we've built
  we made
  we make
  we launched
  we've launched
  we're launching
  we shipped
  we designed
  we released
  we're hiring
  our new
  our latest
  our product
  I joined
  I've joined
  I'm joining
  Werbung
  Anzeige
  bezahlte Partnerschaft
  ich arbeite bei
  ich arbeite für
  arbeite ich
  mein Arbeitgeber
  meinem Arbeitgeber
  meinen Arbeitgeber
  meine Firma
  meiner Firma
  unser Unternehmen
  mein Team
  meinem Team
  unser Team
  meine Kollegen
  meinen Kollegen
  meine Kolleginnen
  mein Kunde
  unser Kunde
  unser neuer
  unsere neue
  unser neues
  publicité
  collaboration commerciale
  partenariat rémunéré
  je travaille chez
  je travaille pour
  mon employeur
  mon entreprise
  notre entreprise
  mon équipe
  notre équipe
  mes collègues
  mon client
  notre client
  notre nouveau
  notre nouvelle
  publicidad
  colaboración pagada
  trabajo en
  trabajo para
  mi empresa
  nuestra empresa
  mi equipo
  nuestro equipo
  mis compañeros
  mi cliente
  nuestro cliente
  nuestro nuevo
  nuestra nueva
  #paidad
  #promo ad
  paid ad
  paid promotion
  paid advertisement
  in paid partnership
  in partnership with my employer
  they pay me
  paid to say
  I'm paid
  I am paid
  I get paid
  employed by
  employee of
  employee at
  employee here
  as employees
  I'm on the team
  I am on the team
  on the team at
  team member at
  team member of
  member of the team at
  part of the team at
  part of the team behind
  I'm biased
  I am biased
  I may be biased
  I might be biased
  slightly biased
  a bit biased
  totally biased
  biased opinion
  we at
  us at
  all of us at
  team at
  teams at
  marketing at
  engineering at
  my colleagues at
  my work at
  our work at
  my workplace
  my day job
  my new job
  my first day
  my first week
  first week at
  new job at
  new role at
  I started at
  I've started at
  my internship
  internship at
  intern at
  apprentice at
  I founded
  I co-founded
  I cofounded
  founder of
  co-founder of
  cofounder of
  ceo of
  cto of
  cmo of
  head of marketing at
  I market
  I design
  I designed
  I develop
  I developed
  our launch
  our app
  our team's
  we've been working on
  we've been building
  I've been working on
  what we do at
  I do marketing for
  I do PR for
  I handle PR for
  I do social media for
  my agency
  our agency
  a client of mine
  client of ours
  client of my
  clients of ours
  is a client
  is my client
  are clients
  work client
  a company I work for
  where I'm employed
  where I'm working
  who pay my wages
  pays my bills
  pays my rent
  pays my salary
  pay my salary
  I'm an ambassador paid by
  bezahlte Werbung
  bezahlter Beitrag
  gesponsert
  gesponsert von
  ich bin bei
  ich bin Mitarbeiter
  ich bin Mitarbeiterin
  als Mitarbeiter
  als Mitarbeiterin
  wir bei
  mein Job
  meinem Job
  meine Agentur
  meiner Agentur
  unseres Kunden
  Kunde von uns
  Kundin von uns
  unserer Firma
  unsere Firma
  in eigener Sache
  arbeite bei
  arbeite für
  ich leite
  ich verantworte
  wir haben gebaut
  wir haben entwickelt
  unsere App
  meine Arbeitgeberin
  sponsorisé
  sponsorisée
  article sponsorisé
  je bosse chez
  je bosse pour
  chez nous à
  nous chez
  mon boulot
  mon job
  mon agence
  notre agence
  je suis salarié
  je suis salariée
  en tant que salarié
  en tant que salariée
  en tant qu'employé
  en tant qu'employée
  travaillant chez
  notre application
  patrocinado
  patrocinada
  patrocinado por
  #patrocinado
  trabajando en
  soy empleado
  soy empleada
  como empleado
  como empleada
  mi trabajo en
  mi agencia
  nuestra agencia
  es cliente mío
  es cliente nuestro
  formo parte del equipo
  #publi
  #publicidade
  publicidade
  parceria paga
  #parceriapaga
  trabalho na
  trabalho no
  trabalho para
  trabalho com
  minha empresa
  nossa empresa
  minha equipe
  nossa equipe
  meu time
  meu cliente
  nosso cliente
  minha agência
  meus colegas
  nosso novo
  nossa nova
  como funcionário
  como funcionária
  conteúdo patrocinado
  #pubblicità
  #adv
  #sponsorizzato
  #sponsorizzata
  pubblicità
  contenuto sponsorizzato
  sponsorizzato da
  lavoro da
  lavoro in
  lavoro per
  lavoro con
  la mia azienda
  la nostra azienda
  il mio team
  il nostro team
  il mio cliente
  nostro cliente
  la mia agenzia
  i miei colleghi
  il nostro nuovo
  la nostra nuova
  come dipendente
  collaborazione retribuita
  I coach at
  I teach at
  I train people at
  I design for
  I write for
  I consult for
  I develop for
  I engineer at
  I code for
  I'm employed
  I am employed
  on my shift
  my shift
  our members
  our guests
  our readers
  our coaches
  our staff
  we are hiring
  we are launching
  come work with us
  come work with me
  work with me at
  come and work with us
  I'm hiring
  we're proud of
  my boss
  my bosses
  my office
  our office
  our lab
  our kitchen
  our shop
  our studio
  our gym
  new colleague
  got a job at
  got a new job at
  started working
  start working
  hired by
  hired me
  they hired me
  I've been hired
  I've been with
  been with the company
`);

export const PRAISES: readonly string[] = lines(`
  no other comes close
  love
  loving
  amazing
  awesome
  fantastic
  brilliant
  incredible
  excellent
  wonderful
  superb
  stunning
  great
  best
  perfect
  favorite
  favourite
  must-have
  recommend
  game changer
  impressed
  obsessed
  blown away
  life-changing
  10/10
  five stars
  worth every penny
  you need
  liebe
  lieben
  toll
  tolle
  toller
  großartig
  genial
  beste
  besten
  empfehle
  empfehlen
  begeistert
  wunderbar
  hervorragend
  klasse
  j'adore
  génial
  géniale
  meilleur
  meilleure
  formidable
  recommande
  incroyable
  parfait
  parfaite
  magnifique
  encanta
  increíble
  mejor
  recomiendo
  excelente
  fantástico
  maravilloso
  perfecto
  imprescindible
  can't live without
  cannot live without
  can't get enough
  can't stop using
  can't stop wearing
  can't stop eating
  can't stop talking about
  couldn't be happier
  could not be happier
  couldn't live without
  couldn't recommend
  wouldn't want to miss
  no regrets
  zero complaints
  no complaints
  never looked better
  never felt better
  never slept better
  never tasted
  never been happier
  never going back
  never disappoints
  never disappoint
  never let me down
  never lets me down
  never fails
  nothing beats
  nothing compares
  nothing comes close
  nothing like it
  no one does it better
  nobody does it better
  no one beats
  nobody beats
  no other comes close
  won't regret
  won't regret it
  won't be disappointed
  won't look back
  don't walk
  don't sleep on
  don't miss
  don't miss out
  not to be missed
  you won't regret it
  so happy with
  very happy with
  really happy with
  happy with my
  pleased with
  in love with
  fell in love
  falling in love
  huge fan
  big fan
  biggest fan
  fan of
  top notch
  top-notch
  gorgeous
  beautiful
  lovely
  delicious
  yummy
  so tasty
  so good
  really good
  damn good
  that good
  very good
  sooo good
  soo good
  so comfy
  so comfortable
  so soft
  so easy
  so smooth
  so fast
  super easy
  super fast
  super good
  super soft
  dope
  slaps
  flawless
  outstanding
  remarkable
  phenomenal
  magical
  genius
  innovative
  revolutionary
  most innovative
  finest
  nicest
  smoothest
  fastest
  easiest
  comfiest
  tastiest
  coolest
  impressive
  exceptional
  terrific
  spectacular
  fabulous
  divine
  heavenly
  holy grail
  chef's kiss
  10 out of 10
  100/100
  5/5
  5 stars
  5 star
  five-star
  ten out of ten
  hats off
  kudos to
  props to
  well done
  bravo
  did it again
  have done it again
  has done it again
  wow
  blew me away
  blows me away
  mind-blowing
  mind blown
  what a ride
  what a treat
  what a product
  what a game changer
  chapeau
  better than
  beats everything
  beats any
  beats all
  beats every
  way ahead of
  miles ahead of
  second to none
  unbeatable
  unmatched
  hard to beat
  next level
  next-level
  lifesaver
  life saver
  life-saver
  changed my life
  changed my mornings
  changed everything
  made my day
  worth the money
  worth the price
  worth it
  worth the hype
  lives up to the hype
  top quality
  high quality
  great value
  bargain
  treat yourself
  use my code
  use code
  my code
  discount code
  promo code
  with my link
  link in my bio
  get yours
  get yourself a
  get yourself one
  go get
  go buy
  buy it
  buy one
  everyone should
  everybody should
  every home needs
  you all need
  y'all need
  need to try
  needs to try
  have to try
  has to try
  gotta try
  got to try
  must try
  must have
  should try
  go try
  give it a try
  give them a try
  try it
  thank me later
  you'll love
  you will love
  swear by
  obsession
  addicted to
  hooked on
  thrilled with
  delighted with
  grateful for
  glowing
  adore
  adorable
  enjoying my
  fave
  underrated
  exceeded my expectations
  highly rate
  can highly
  on point
  spot on
  the bomb
  the goat
  pure joy
  pure magic
  a dream
  a delight
  a joy
  a must
  a blessing
  a revelation
  run don't walk
  hands down
  by far
  kann nur empfehlen
  sehr zu empfehlen
  sehr zufrieden
  total zufrieden
  super
  mega
  hammer
  traumhaft
  fantastisch
  ausgezeichnet
  perfekt
  perfekter
  perfekte
  spitze
  lecker
  unschlagbar
  unverzichtbar
  bester
  bestes
  geil
  cool
  großartige
  großartiger
  großartiges
  geniale
  genialer
  geniales
  wunderschön
  verliebt
  Fan von
  probiert
  holt euch
  müsst ihr probieren
  müsst ihr haben
  lohnt sich
  nie wieder ohne
  Lieblings
  mein Rabattcode
  mit meinem Code
  aime
  top
  super produit
  excellente
  extraordinaire
  exceptionnel
  exceptionnelle
  incontournable
  indispensable
  essayez
  essayez-le
  foncez
  délicieux
  délicieuse
  fan de
  conquise
  conquis
  bluffant
  bluffante
  bluffée
  bluffé
  ravie de
  ravi de
  coup de coeur
  coup de cœur
  je valide
  code promo
  avec mon code
  imbattable
  au top
  trop bien
  trop bon
  increíbles
  lo mejor
  la mejor
  los mejores
  espectacular
  buenísimo
  buenísima
  riquísimo
  enamorada de
  enamorado de
  me flipa
  me fascina
  tenéis que probar
  tienen que probar
  tienes que probar
  probadlo
  pruébalo
  mi favorito
  mi favorita
  vale la pena
  brutal
  una pasada
  mi código
  con mi código
  cambió mi vida
  adoro
  amo
  amei
  adorei
  incrível
  maravilhoso
  maravilhosa
  perfeito
  perfeita
  melhor
  recomendo
  sensacional
  viciada
  viciado
  vale a pena
  meu favorito
  minha favorita
  apaixonada
  apaixonado
  usem meu cupom
  meu cupom
  top demais
  muito bom
  muito boa
  fantastico
  fantastica
  incredibile
  meraviglioso
  meravigliosa
  perfetto
  perfetta
  migliore
  miglior
  consiglio
  consigliatissimo
  eccellente
  stupendo
  stupenda
  buonissimo
  buonissima
  ottimo
  ottima
  innamorata
  innamorato
  il mio preferito
  la mia preferita
  provatelo
  dovete provare
  col mio codice
  il mio codice
  no contest
  do yourself a favor
  do yourself a favour
  how good
  how great
  how amazing
  how awesome
  how beautiful
  shoutout
  shout out
  shout-out
  you rock
  you guys rock
  you rule
  perfection
  hurry up
  grab a pair
  grab yours
  so much easier
  so much better
  so much faster
  so much nicer
  a lot easier
  a lot better
  way better
  much better
  feel better
  never buying any other
  never buy any other
  never buying anything else
  any other brand
  worth every cent
  worth every dime
  worth every euro
  stylish
  so stylish
  sleek
  chic
  elegant
  so pretty
  cute
  so cute
  comfy
  comfortable
  handy
  trustworthy
  super helpful
  so friendly
  knows what they're doing
  know their stuff
  knows its stuff
  come and try
  check out
  check it out
  you have to
  you've got to
  you gotta
  have you tried
  if you haven't tried
  proud owner
  happy customer
  loyal customer
  customer for life
  sold on
  never looking back
  upgrade your
  level up
  makes life easier
  makes my life
  made my life
  makes my day
  makes me happy
  made me happy
  smile every time
  puts a smile
  dreamy
  unreal
  insanely good
  crazy good
  ridiculously good
  stupidly good
  next to none
  top of the line
  state of the art
  cutting edge
  pioneering
  big hit
  a winner
  clear winner
  legends
  legendary
  magnificent
  marvellous
  marvelous
  splendid
  delightful
  refreshing
  charming
  cosy
  cozy
  tasty
  fresh and tasty
  juicy
  addictive
  irresistible
  to die for
  bliss
  blissful
  unbeatable prices
  great price
  great prices
  best price
  cheapest
  keep up the good work
  good job
  great job
  nice job
  nice work
  good work
  deserves an award
  deserve an award
  deserves all the
  encantan
  me gustan mucho
  me gusta mucho
  qué bueno
  qué buena
  empfehlenswert
  gefällt mir
  gefallen mir
  kauft euch
  gönnt euch
  hübsch
  schick
  bequem
  je vous conseille
  à tester
  à essayer
  courez
  ravi
  ravie
  belle découverte
  pépite
  uma delícia
  super indico
  indico
  una bomba
  comodissimo
  comodissima
  bellissimo
  bellissima
  is reliable
  are reliable
  so reliable
  so helpful
  is so friendly
  are so friendly
  most reliable
  most helpful
  on sale today
  on sale now
  on sale this week
  grab one
  grab your
  join now
  sign up now
  is a hit
  insanely
  you rock!
  saved my
  switch to
  a beast
  should all try
  so kind
  so gentle
  gentlest
  kindest
  trust them
  I trust
  una maravilla
  just works
  never fails me
  does the job
  blazing fast
  lightning fast
  rock solid
  buttery smooth
  silky smooth
  smooth as
  crystal clear
  super quiet
  so quiet
  so light
  so crisp
  so fresh
  so fun
  so cool
  so clever
  so smart
  brilliantly
  beautifully
  flawlessly
  amazingly
  incredibly good
  incredibly fast
  surprisingly good
  well made
  well designed
  well built
  built to last
  makes me smile
  can't wait to use
  can't wait to wear
  best in class
  best-in-class
  my go-to
  go-to
  big thanks to
  huge thanks to
  respect to
  big up
  go follow
  a steal
  what a deal
  great deal
  sweet deal
  comes close to
`);

/** What praises what was named in the sentence before: "It’s so good!", "Thank me later." */
export const AFTERTHOUGHTS: readonly string[] = ['it’s', 'it is', 'they’re', 'they are', 'this is', 'that is', 'it was', 'they were', 'it tastes', 'it smells', 'it feels']
  .flatMap((it) =>
    ['', 'so ', 'really ', 'just ', 'absolutely ', 'simply ', 'seriously ', 'truly '].flatMap((how) =>
      'good great amazing awesome fantastic brilliant incredible excellent wonderful superb stunning perfect gorgeous delicious beautiful lovely unreal insane magic heavenly'
        .split(' ')
        .map((praise) => `${it} ${how}${praise}`),
    ),
  )
  .concat(
    lines(`
      you'll love it
      you will love it
      no contest
      so worth it
      worth it
      no regrets
      changed my life
      can't recommend it enough
      can't get enough
      would buy again
      would recommend
      5 stars
      five stars
      ten out of ten
      do yourself a favour
      do yourself a favor
      thank me later
      you won't regret it
      you'll thank me
      you will thank me
      it's the best
      they're the best
      it is the best
      best ever
      best purchase ever
      best purchase
      best thing I ever bought
      highly recommended
      highly recommend
      love it
      loving it
      love them
      loved it
      obsessed
      I'm obsessed
      so obsessed
      10/10
      game changer
      total game changer
      hands down
      just wow
      buy it
      go get it
      get one
      get yours
      try it
      es ist der Hammer
      absolute Empfehlung
      klare Empfehlung
      ich liebe es
      je recommande
      je l'adore
      foncez
      me encanta
      lo recomiendo
      adorei
      recomendo
      lo adoro
      consigliatissimo
    `),
  );

/** In a sentence with one of these, the praise may be none. */
export const DENIALS: readonly string[] = lines(`
  not
  never
  no
  don't
  doesn't
  didn't
  isn't
  wasn't
  aren't
  can't
  won't
  used to
  would love
  I'd love
  if only
  nicht
  nie
  kein
  keine
  pas
  jamais
  nunca
  jamás
  não
  nem
  non
  mai
  senza
  broke
  broken
  recalled
  recall
  worst
  terrible
  awful
  overpriced
  disappointed
  disappointing
  overrated
  boring
  bad
`);
