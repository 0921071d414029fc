/**
 * Words that companies and products are called by, and that anybody may begin a sentence with: there, a capital says nothing. Beside
 * those of `EVERYDAY`; our own list, in English, German, French and Spanish.
 */
export const BRAND_WORDS: ReadonlySet<string> = new Set(
  `ally apex apple block boots bounce box bold bolt brave bright caterpillar chase chrome circle compass cosmos dash discover discovery dove edge
  express focus fox gap general giant gold harmony honest horizon indeed jaguar lucky match meta mint mustang navigator notion nova oracle
  orange oxygen peak pilot pioneer polo progressive puma quest relay ring rover safari shell signal slack spring sprint square staples
  stripe subway summit sunrise target tide tiger total vanguard virgin visa vision zest zoom
  adler anker blume brücke dorn falke hirsch krone löwe nordwind ostwind post rewe sonne spiegel stern sturm süd welt westwind zeit
  carrefour casino croissant éclair éléphant étoile leclerc lion monde orange soleil
  águila corona estrella iberia mango movistar mundo naranja norte santander sol sur`.split(/\s+/),
);
