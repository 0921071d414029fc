/** Words right before a number that say what it is one of, an order or a parcel, in scripts that `\b` knows nothing of. */
export const OTHER_NUMBERS_ELSEWHERE =
  /(?:(?:注文|受注|伝票|追跡|受付|会員|商品|製品|予約|管理|整理|登録|型|品|订单|訂單|运单|快递|编号|編號|流水|会员|身份证|单|單|주문|송장|접수|예약|상품|등록)(?:番号|番|號碼|号码|号|號|번호)?(?:[は가은는이:\s#是为]|입니다)*|(?:номер[а-яё]*\s)?(?:заказ|сч[её]т|договор|накладн|трек|инн|огрн|кпп|снилс)[а-яё]*[:№#\s-]*|رقم\s(?:الطلب|التتبع|الحساب|الفاتورة)[:\s#]*)$/iu;
