import { wordSet } from '../text/word-set.ts';

/**
 * What a number is called by the word before it. The words are without accents.
 */

/** What may stand between a thing and its number: "Beleg Nr. …", "the order number was …". */
const LITTLE_WORDS = wordSet('number numbers num no nr n id is was time ist est er ar');
/** Things whose number it is, though a word for phones stands further ahead: "call about order …". */
export const THINGS = wordSet(
  `order tracking invoice rma reference ref ticket isbn imei ean upc gtin sku serial patent iban version build rfc doi issn part model
  confirmation meeting webinar zoom parcel shipment fedex dhl ups usps gls dpd bestellung rechnung auftrag sendung commande facture pedido
  factura ordine fattura s/n p/n`,
);
/** Things and papers that have numbers, unless a word says that it is a phone's. */
export const NUMBERED = wordSet(
  `case id po account acct konto item zip booking permit licence license employee student member membership customer policy claim asset batch lot
  plate passport hash commit bug pin code kunden cusip isin wkn lei gln asin mpn vin siren siret hrb hra kvk nip regon cnpj pnr duns pmid qq
  loto lotto lottery euromillions powerball tirage hermes reservation reserva unix timestamp epoch dossier zamowienie zamowienia bestallning
  docket meter voucher coupon gutschein vertrag contrat contract suivi colis kto blz az aktenz aktenzeichen expediente processo utr vat iva
  nif cif cvr receipt barcode cheque job beleg quittung charge los vorgang rg kd ord expte arende zaak inventar zahler zahlerstand matrikel
  mandat antrag geschaftszeichen paket lieferschein artikel pzn oem bib bestelling factuur pakket billet
  devis recu codice pratica spedizione matricola bolletta polizza ordre faktura tilaus lasku
  viite krs pesel przesyłka paczka umowa ico dic objednavka zasilka smlouva siparis fatura comanda`,
);

/** The last word before a number but for the little ones between the two ("Beleg Nr. …"), and where it starts. */
export type Label = {
  readonly word: string;
  readonly from: number;
  readonly isNumber: boolean;
  readonly isId: boolean;
};

export function labelBefore(before: string): Label {
  let isNumber = false;
  let isId = false;
  for (let end = before.length; ; ) {
    while (end > 0 && BETWEEN.has(before.charCodeAt(end - 1))) end--;
    let from = end;
    while (from > 0 && isPartOfWord(before.charCodeAt(from - 1))) from--;
    const word = withoutAccents(before.slice(from, end).toLowerCase());
    if (!LITTLE_WORDS.has(word)) return { word, from, isNumber, isId };
    isNumber ||= word.startsWith('num');
    isId ||= word === 'id';
    end = from;
  }
}

const BETWEEN: ReadonlySet<number> = new Set([...' .:#=°º-\n'].map((sign) => sign.charCodeAt(0)));

/** With the hyphens and slashes in it. */
function isPartOfWord(code: number): boolean {
  return ((code | 32) >= 97 && (code | 32) <= 122) || code === 45 || code === 47 || (code >= 0xc0 && code < 0x2000);
}

export function withoutAccents(word: string): string {
  return /^[\0-\x7f]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether a word, or the last part of it, is one of those. */
export function isAmong(word: string, ...lists: readonly ReadonlySet<string>[]): boolean {
  const part = word.slice(Math.max(word.lastIndexOf('-'), word.lastIndexOf('/')) + 1);
  return lists.some((list) => list.has(word) || list.has(part));
}
