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
`);

export const PRAISES: readonly string[] = lines(`
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
`);

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
`);
