import { wordSet } from '../text/word-set.ts';

/**
 * Words around a number that say whether it is a phone’s: right before it, a little further ahead, or behind it.
 */

/** Of a phone, in languages whose words `\b` ends. */
export const PHONE_WORDS =
  /(?:\b(?:call(?:s|ed|ing)?|(?:tele|cell)?phone[sd]?|tell?|cell|mobile|mob|fax|dial|ring|text|txt|sms|whats\s?app|viber|signal|telegram|hotline|helpline|landline|contacto?|contatt?o|kontakt|interess?ad[oa]s|hmu|reach|ph|voicemail|pager|rsvp|réserver|messages?\s(?:to|at|on\smy)|ruf(?:en?|t|nummer)?|telefon(?:nummer)?|handy(?:nummer)?|mobil|festnetz|durchwahl|anrufen?|erreichbar|nummer|appel(?:er|ez|le)|tél(?:éphone)?|portable|num[eé]ro|joindre|joignable|llama(?:d|dme|r)?|llamen|llámame|llame|tel[eé]fono|móvil|celular|número|chiama(?:re|mi)?|cellulare|ligue|ligar?|telefone|telemóvel|zap|natel|fon|tlf|bel|bellen|telefoonnummer)\b|[☎📞📱☏✆])[^\d\n]{0,28}$/iu;
/** A number of somebody, or of nothing said: else it is one of a thing ("card number", "the number of viewers"). */
export const MERE_NUMBER =
  /(?:^|[^\p{L}\s]\s*|['’]s?\s|\b(?:an?|the|this|that|my|mine|your|his|her|our|their|new|old|personal|private|direct|real|same|right|wrong|best|main|emergency|support|service|business|company|local|national|international|free|temporary|second|other|following|us|uk|\p{L}{3,}ian|israeli|german|french|swiss|is|at|on|via|and|or|to)\s)numbers?\b(?!\s(?:of|one)\b)[^\d\n]{0,28}$/iu;
/** The same in languages whose words no `\b` ends, and the regions where they are spoken. */
export const WORDS_ELSEWHERE =
  /(?:電話|电话|手机|手機|携帯|联系|聯絡|連絡先|問い?合わ?せ(?!番号)|传真|전화|연락|휴대폰|핸드폰|문의|звон|тел[.е:]|(?:мой|наш|её|ее|его|их)\sномер|моб[.:]|в[ао]т?сап|هاتف|اتصل|رقمي|رقمنا|جوال|واتس|موبايل|फ़?ोन|फोन|(?:मेरा|हमारा)\sनंबर|कॉल|मोबाइल|व्हाट्स|โทร|เบอร์|\b(?:za)?dzwoń(?:cie)?(?![a-z])|\b(?:za)?dzwonić|\b(?:za)?volej(?:te)?(?![a-z])|\bsoita(?![a-z])|\bpuh(?![a-z])|\baray[ıi]n(?![a-z])|\bnumaram|\bbeni ara(?![a-z]))[^\d\n]{0,28}$/iu;
export const REGIONS_ELSEWHERE = 'JP CN KR RU UA PL CZ FI TR EG SA AE IN TH TW HK'.split(' ');
/** In a link, or after the place that is called there: "Office: …", or the letter that stands for it: "m: …", or whom one gets there: "blocked me on …". */
export const LABELLED =
  /(?:wa\.me\/|tel:|\b(?:home|work|office|büro|privat|bureau|casa):\s?|\bnumer:?\s?|\b(?:me|him|her|us|them)\s(?:at|on)\s|\b(?:my|his|her|our|their) # (?:is )?|(?:^|[\s(|,])[cmpt]:\s?)$/i;
/** Behind the number: "(mobile)", "is my new cell", "call me". */
export const CALLED_AFTER =
  /^\s?(?:\((?:phone|tel|cell|mobile|fax|office|home|work)\b|erreichbar\b|anrufen\b|[-–,]?\s?(?:call|text|ring|phone|whatsapp)\s(?:me|us|him|her|them|or|if|for|any\s?time)\b|(?:is|ist|es|est|è|é) (?:my|our|her|his|their|the|meine|unsere|mi|mon|notre|il mio|o meu)\b.{0,8}\b(?:n[uú]m|cell|mobile|phone|handy|tel|m[oó]vil|port))/i;
/** "Bestelnummer", "Vorgangsnr.", "Art.-Nr.", and what else Germanic languages join to one word, save those for phones. */
export const JOINED_NUMBER =
  /(?<![\p{L}.])(?!(?:tel|handy|mobi|r.ckruf|ruf|fax|fest|fon|kontakt|notruf|notdienst|gsm|durchwahl|b.ro|praxis|privat|dienst|whats|service|info|zentral|hotline))[\p{L}.-]{3,24}(?:nummer|nr|code)[.:#\s]*(?:is|ist|är|er)?[.:#\s]*$/iu;
/** "Mobile users: …" */
export const COUNTED_BEFORE =
  /\b(?:users|downloads|views|viewers|visits|visitors|subscribers|followers|installs|sales|sold|units|votes|entries|population|total|revenue|clicks|impressions)\s?(?:[:=]|is|was|are|were|hit|of)?\s*$/i;
/** What has one only where it is called a number: "delivery 212-555-0142" says whom to ring for it. */
export const NUMBERED_SO_CALLED = wordSet(
  `article product catalog catalogue quote quotation delivery consignment return card cards flight train registration chassis engine file purchase carte cartao tarjeta carta
  compte cuenta conto conta serie contrato contratto seguimiento articulo articolo encomenda
  routing payment transfer total sum count digit view`,
);
/** What is counted, and between what. */
export const COUNTED_OR_DATED = wordSet(
  'issue pull block score record won lost beat vote votes elected season seasons year years from between since',
);
/** Of whom there are so many. Behind such a word stands a sum, though it be written as phones are: "Visitas: 934 738 297". */
export const COUNTED_BEFORE_ELSEWHERE =
  /(?:visit|visualiz|habit|poblac|popula|seguid|votos|venta|venda|total|ingres|presup|or.am|bud.et|wy.wiet|ods.on|sprzed|przych|obr.t|ludno|g.os|rozpo|po.et|obyvat)\p{L}*\s?(?::|es|é|è|je|jest|to)?\s*$/iu;
/** What is counted behind a number, in scripts that put no space there. */
export const COUNTED_ELSEWHERE =
  /^\s?[年月日時分秒人名円元圆圓块個个台件枚本冊回位番号號万萬億亿点點歳岁次届页頁章節期度층원명개년월일시분번호]/u;
/** Whom or what nobody calls, so that "reach 41555501 people" is no number to call. */
export const COUNTED_SURELY =
  /^\s(?:users|people|views|viewers|followers|fans|likes|shares|subscribers|downloads|votes|voters|copies|dollars|euros|pounds|members|residents|customers|households|units|items|points|[kMG]?Hz|k?Wh|lumens|watts|steps|[kMGT]B|mAh|px|mm)\b/u;
export const COUNTED =
  /^\s?(?:%|°|€|\$|£|[kmgt]?b\b|byte|user|people|view|point|vote|follower|like|share|mile|km|kg|meter|year|day|hour|minute|second|times|dollar|euro|pound|million|billion|copies|units|items|download|subscriber|member|residents|inhabitants|acres|ton|sq)/iu;
/** What is no phone's number whatever stands beside it: dates, years, versions. */
export const NEVER =
  /^(?:(?:0?[1-9]|1[0-2])[/.](?:19|20)\d\d ?- ?(?:0?[1-9]|1[0-2])[/.](?:19|20)\d\d|\d{1,2}\.\d{1,2}\. ?[-/] ?\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?:\D+\d{1,4}){0,6}|[1-9]\d{3}[./-]\d{1,2}[./-]\d{1,2}(?:\D+\d{1,4}){0,6}|(?:(?:1[89]|20)\d\d(?:\s?[-/]\s?|\s))+(?:1[89]|20)\d\d|\d{1,3}(?:\.\d{1,3}){3}|[1-9]\d{1,2}(?:\/\d{2,3}){2,3}|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])|\d{3}-\d{2}-\d{4}|(?:19|20)\d\d\.\d[\d.]*|\d{1,3}\.\d{5,}|0\.\d[\d.]*|(?:[01]?\d|2[0-4])\.[0-5]\d ?- ?(?:[01]?\d|2[0-4])\.[0-5]\d|\d{1,3}\.\d{1,2}(?:\s\d{1,3}\.\d{1,2}){1,4})$/;
/** What is one only where a word says so: sums, lists. */
export const SELDOM =
  /^(?:[1-9]\d{0,2}(?:[ .]\d{3}){2,}|(?:\d{1,2}[ -]){5,}\d{1,2}|[1-9]\d{3,4}(?:[ ]\d{4,5}){2,}|\d{5}[- ]\d{4}|\d+\.\d+)$/;

/** Words right before a number that say what it is one of, an order or a parcel, in scripts that `\b` knows nothing of. */
export const OTHER_NUMBERS_ELSEWHERE =
  /(?:(?:合わ?せ(?=番号)|注文|受注|伝票|追跡|受付|会員|商品|製品|予約|管理|整理|登録|型|品|订单|訂單|运单|快递|编号|編號|流水|会员|身份证|单|單|주문|송장|접수|예약|상품|등록)(?:番号|番|號碼|号码|号|號|번호)?(?:[は가은는이:\s#是为]|입니다)*|(?:номер[а-яё]*\s)?(?:заказ|сч[её]т|договор|накладн|трек|инн|огрн|кпп|снилс)[а-яё]*[:№#\s-]*|رقم\s(?:الطلب|التتبع|الحساب|الفاتورة)[:\s#]*)$/iu;
