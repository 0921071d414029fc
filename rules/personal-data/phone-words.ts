/**
 * Words around a number that say whether it is a phone’s: right before it, a little further ahead, or behind it.
 */

/** Of a phone, in languages whose words `\b` ends. */
export const PHONE_WORDS =
  /(?:\b(?:call|calls|called|calling|phone|phones|telephone|tel|tell|cell|cellphone|mobile|mob|fax|dial|ring|text|txt|sms|whats\s?app|viber|signal|telegram|hotline|helpline|landline|contacto?|contatt?o|kontakt|interess?ad[oa]s|hmu|reach|phoned?|ph|voicemail|pager|ruf|rufe|rufen|ruft|rufnummer|telefon|telefonnummer|handy|handynummer|mobil|festnetz|durchwahl|anrufen?|erreichbar|nummer|appeler|appelez|appelle|téléphone|tél|portable|mobile|numéro|joindre|joignable|llama|llamad|llamadme|llamen|llamar|llámame|llame|teléfono|móvil|celular|número|chiama|chiamare|chiamami|telefono|cellulare|numero|ligue|ligar|liga|telefone|telemóvel|zap|natel|fon|tlf|bel|bellen|telefoonnummer)\b|[☎📞📱☏✆])[^\d\n]{0,28}$/iu;
/** A number of somebody, or of nothing said: else it is one of a thing ("card number", "the number of viewers"). */
export const MERE_NUMBER =
  /(?:^|[^\p{L}\s]\s*|['’]s?\s|\b(?:an?|the|this|that|my|mine|your|his|her|our|their|new|old|personal|private|direct|real|same|right|wrong|best|main|emergency|support|service|business|company|local|national|international|free|temporary|second|other|following|is|at|on|via|and|or|to)\s)numbers?\b(?!\s(?:of|one)\b)[^\d\n]{0,28}$/iu;
/** The same in languages whose words no `\b` ends, and the regions where they are spoken. */
export const WORDS_ELSEWHERE =
  /(?:電話|电话|手机|手機|携帯|联系|聯絡|連絡先|問い?合わ?せ(?!番号)|传真|전화|연락|휴대폰|핸드폰|문의|звон|тел[.е:]|(?:мой|наш|её|ее|его|их)\sномер|моб[.:]|в[ао]т?сап|هاتف|اتصل|رقمي|رقمنا|جوال|واتس|موبايل|फ़?ोन|फोन|(?:मेरा|हमारा)\sनंबर|कॉल|मोबाइल|व्हाट्स|โทร|เบอร์|\b(?:za)?dzwoń(?:cie)?(?![a-z])|\b(?:za)?dzwonić|\b(?:za)?volej(?:te)?(?![a-z])|\bsoita(?![a-z])|\bpuh(?![a-z])|\baray[ıi]n(?![a-z])|\bnumaram|\bbeni ara(?![a-z]))[^\d\n]{0,28}$/iu;
export const REGIONS_ELSEWHERE = 'JP CN KR RU UA PL CZ FI TR EG SA AE IN TH TW HK'.split(' ');
/** In a link, or after the place that is called there: "Office: …", or the letter that stands for it: "m: …". */
export const LABELLED =
  /(?:wa\.me\/|tel:|\b(?:home|work|office|büro|privat|bureau|casa):\s?|\bnumer:?\s?|(?:^|[\s(|,])[cmpt]:\s?)$/i;
/** Behind the number: "(mobile)", "is my new cell", "call me". */
export const CALLED_AFTER =
  /^\s?(?:\((?:phone|tel|cell|mobile|fax|office|home|work)\b|erreichbar\b|anrufen\b|[-–,]?\s?(?:call|text|ring|phone|whatsapp)\s(?:me|us|him|her|them|or|if|for|any\s?time)\b|(?:is|ist|es|est|è|é) (?:my|our|her|his|their|the|meine|unsere|mi|mon|notre|il mio|o meu)\b.{0,8}\b(?:n[uú]m|cell|mobile|phone|handy|tel|m[oó]vil|port))/i;
/** Of a thing, whatever else is called a number. */
export const NUMBER_OF_THING =
  /(?:\b(?:order|tracking|invoice|reference|ref|ticket|case|serial|patent|account|part|model|item|article|product|catalog(?:ue)?|quote|quotation|shipment|delivery|consignment|return|rma|booking|confirmation|permit|licen[cs]e|employee|student|member|membership|customer|card|cards|policy|claim|asset|batch|lot|flight|train|registration|version|build|chassis|engine|docket|file|purchase order|po|sku)\s(?:number|num|numbers)|\b(?:n[uú]m[eé]ro|n[°º]|no\.)\s(?:d[aeiou]l?l?a?\s|d['’])?(?:cart[aeã]o?|tarjeta|compte|cuenta|conto|conta|commande|facture|dossier|suivi|s[eé]rie|client|contrat|article|pedido|factura|cliente|contrato|seguimiento|artículo|ordine|fattura|contratto|articolo|encomenda|fatura|processo))\b[.:#\s]*(?:is|was)?[.:#\s]*$/iu;
/** "Bestelnummer", "Vorgangsnr.", "Art.-Nr.", and what else Germanic languages join to one word, save those for phones. */
export const JOINED_NUMBER =
  /(?<![\p{L}.])(?!(?:tel|handy|mobi|ruf|rückruf|fax|fest|fon|kontakt|notruf|notdienst|gsm|durchwahl|büro|praxis|privat|dienst|whats|service|info|zentral|hotline))[\p{L}.-]{3,24}(?:nummer|nr|code)[.:#\s]*(?:is|ist|är|er)?[.:#\s]*$/iu;
/** Right before the number, though a word for phones stands further ahead: "call about order …". Not "call to order …". */
export const THING =
  /(?<!\b(?:for|to|and|your|my|our)\s|\/)\b(?:order|tracking|invoice|rma|reference|ref|ticket|isbn|imei|ean|upc|gtin|sku|serial|patent|iban|version|build|rfc|doi|issn|part|model|confirmation|meeting|webinar|zoom|parcel|shipment|fedex|dhl|ups|usps|gls|dpd|bestellung|rechnung|auftrag|sendung|commande|facture|pedido|factura|ordine|fattura|s\/n|p\/n)\b[.:#\s-]*(?:number|num|no|nr|nº|n°|id|is|was|#)?[.:#\s]*$/iu;
/** "Mobile users: …" */
export const COUNTED_BEFORE =
  /\b(?:users|downloads|views|viewers|visits|visitors|subscribers|followers|installs|sales|sold|units|votes|entries|population|total|revenue|clicks|impressions)\s?(?:[:=]|is|was|are|were|hit|of)?\s*$/i;
/** Not "Booking: …" and "Réservation : …": who writes so wants to be called. */
export const OTHER_WORDS =
  /(?:\b(?:order|tracking|invoice|rma|reference|ref|ticket|case|isbn|imei|ean|upc|gtin|sku|serial|patent|po|account|acct|konto|iban|id|version|build|rfc|doi|issn|part|model|item|zip|booking(?!\s?:\s*$)|confirmation|permit|licen[cs]e|employee|student|member|customer|policy|claim|asset|batch|lot|number plate|passport|hash|commit|bug|issue|pull|block|pin|code|score|record|won|lost|beat|votes?|elected|season|seasons?|years?|from|between|since|(?:bestell|auftrags?|rechnungs?|kunden|artikel|vertrags?|sendungs|konto|steuer|serien|referenz|vorgangs)-?(?:nummer|nr)|bestellung|rechnung|kunden|auftrag|commande|facture|pedido|factura|ordine|fattura|cusip|isin|wkn|lei|gln|asin|mpn|vin|siren|siret|hrb|hra|kvk|nip|regon|cnpj|pnr|duns|pmid|qq|loto|lotto|lottery|euromillions|powerball|tirage|fedex|dhl|ups|usps|gls|dpd|hermes|(?:reservation|réservation|reserva)(?!\s?:\s*$)|unix|timestamp|epoch|dossier|zam[oó]wieni[ae]|ordernr|ordernummer|beställning|docket|webinar|meeting|zoom|meter|s\/n|p\/n|voucher|coupon|gutschein|vertrag|contrat|contract|suivi|colis|kto|blz|az|aktenz|aktenzeichen|expediente|processo|utr|vat|p\.? ?iva|nif|cif|cvr)\b[.:#\s-]*(?:number|num|time|no|nr|nº|n°|id|is|was|#)?[.:#\s]*|[#$€£¥₹=]\s?)$/iu;
/** What may stand between a thing and its number: "Beleg Nr. …", "bestelling is …". */
export const LITTLE_WORDS: ReadonlySet<string> = new Set(['no', 'nr', 'n', 'id', 'is', 'ist', 'est', 'er', 'är']);
/** Papers and things that have numbers, where those of phones begin with a zero or look like any others. */
export const NUMBERED: ReadonlySet<string> = new Set(
  `beleg quittung charge los inventar zähler zählerstand matrikel mandat antrag geschäftszeichen paket retoure lieferschein gutschrift pzn oem bib
  bestelling factuur zending pakket offerte klacht réf référence billet devis chèque reçu immatriculation codice pratica spedizione matricola bolletta
  polizza scontrino ordre faktura kvitto kvittering kvittens tilaus lasku viite krs pesel przesyłka paczka umowa ičo ico dič objednávka zásilka smlouva
  sipariş fatura takip comanda rendelés számla pesanan resi receipt barcode cheque`.split(/\s+/),
);
/** In a sentence that is about things, ten digits are one's number. */
export const OF_THINGS =
  /(?<!\p{L})(?:orders?|track\p{L}*|account|acct|invoice|tickets?|case|codes?|serial|id|ids|numbers?|no|parts?|models?|items?|policy|claim|patent|isbn|upc|routing|bank|vin|views?|votes?|total|sum|count|digits?|seed|hash|bet|lot|license|licence|permit|record|file|package|parcel|shipment|transaction|payment|transfer|receipt|refund|meeting|room|game)(?!\p{L})/iu;
/** Of whom there are so many. Behind such a word stands a sum, though it be written as phones are: "Visitas: 934 738 297". */
export const COUNTED_BEFORE_ELSEWHERE =
  /(?:visit|vist|visualiz|reprod|habit|poblac|popula|seguid|suscrip|votos|venta|venda|total|ingres|receita|presup|orçam|budżet|wyświet|odsłon|sprzed|przych|obr[oó]t|ludno|głos|rozpoč|počet|výnos|tržb|zhléd|obyvat)\p{L}*\s?:?\s*$/iu;
/** What is counted behind a number, in scripts that put no space there. */
export const COUNTED_ELSEWHERE =
  /^\s?[年月日時分秒人名円元圆圓块個个台件枚本冊回位番号號万萬億亿点點歳岁次届页頁章節期度층원명개년월일시분번호]/u;
/** Whom or what nobody calls, so that "reach 41555501 people" is no number to call. */
export const COUNTED_SURELY =
  /^\s(?:users|people|views|viewers|followers|fans|likes|shares|subscribers|downloads|votes|voters|copies|dollars|euros|pounds|members|residents|customers|households|units|items|points|[kMG]?Hz|k?Wh|lumens|watts|steps|[kMGT]B|mAh|px|mm)\b/u;
/** "212-555-0142 is our item code" */
export const OTHER_AFTER =
  /^\s(?:is|was)\s(?:an?|the|our|my|your|his|her|their)\s(?:item|order|part|product|model|tracking|serial|reference|case|ticket|booking|invoice|account|article|customer|member)\b/i;
/** "06 12 23 31 45 + 7" are drawn. */
export const DRAWN = /^\s?\+\s?\d{1,2}(?!\d)/;
export const COUNTED =
  /^\s?(?:%|°|€|\$|£|[kmgt]?b\b|bytes?|users?|people|views?|points?|votes?|followers?|likes?|shares?|miles?|km|kg|meters?|years?|days?|hours?|minutes?|seconds?|times|dollars?|euros?|pounds?|million|billion|copies|units|items|downloads?|subscribers?|members?|residents|inhabitants|acres|tons?|sq)/iu;
/** What is no phone's number whatever stands beside it: dates, years, versions. */
export const NEVER =
  /^(?:(?:0?[1-9]|1[0-2])[/.](?:19|20)\d\d ?- ?(?:0?[1-9]|1[0-2])[/.](?:19|20)\d\d|\d{1,2}\.\d{1,2}\. ?[-/] ?\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?:\D+\d{1,4}){0,6}|[1-9]\d{3}[./-]\d{1,2}[./-]\d{1,2}(?:\D+\d{1,4}){0,6}|(?:(?:1[89]|20)\d\d(?:\s?[-/]\s?|\s))+(?:1[89]|20)\d\d|\d{1,3}(?:\.\d{1,3}){3}|[1-9]\d{1,2}(?:\/\d{2,3}){2,3}|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])|\d{3}-\d{2}-\d{4}|(?:19|20)\d\d\.\d[\d.]*|\d{1,3}\.\d{5,}|0\.\d[\d.]*|(?:[01]?\d|2[0-4])\.[0-5]\d ?- ?(?:[01]?\d|2[0-4])\.[0-5]\d|\d{1,3}\.\d{1,2}(?:\s\d{1,3}\.\d{1,2}){1,4})$/;
/** What is one only where a word says so: sums, lists. */
export const SELDOM =
  /^(?:[1-9]\d{0,2}(?:[ .]\d{3}){2,}|(?:\d{1,2}[ -]){5,}\d{1,2}|\d{4,5}(?:[ ]\d{4,5}){2,}|\d{5}[- ]\d{4}|\d+\.\d+)$/;

/** Words right before a number that say what it is one of, an order or a parcel, in scripts that `\b` knows nothing of. */
export const OTHER_NUMBERS_ELSEWHERE =
  /(?:(?:合わ?せ(?=番号)|注文|受注|伝票|追跡|受付|会員|商品|製品|予約|管理|整理|登録|型|品|订单|訂單|运单|快递|编号|編號|流水|会员|身份证|单|單|주문|송장|접수|예약|상품|등록)(?:番号|番|號碼|号码|号|號|번호)?(?:[は가은는이:\s#是为]|입니다)*|(?:номер[а-яё]*\s)?(?:заказ|сч[её]т|договор|накладн|трек|инн|огрн|кпп|снилс)[а-яё]*[:№#\s-]*|رقم\s(?:الطلب|التتبع|الحساب|الفاتورة)[:\s#]*)$/iu;
