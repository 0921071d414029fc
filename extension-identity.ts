/**
 * What makes the extension the same one on every machine: administrators name these ids in their policies.
 * The private half of the key signs releases and is kept outside the repository.
 */

/** Public key (SPKI, base64) for the manifest; the id in Chromium follows from it. */
export const PUBLIC_KEY = [
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxj/hPC9aOfJI',
  'ko47sy3ZthgorJNajyJKHbFHCXvzBJJXJdoHE8DpgrDzkYR640XKE/5I',
  'UwUkSjD5MV6EDXWoM2+5ytMDsqMxEkbSD5/cY7nT7GXWtCdlfCSX74Ls',
  'Y0OjKU+c+T55z5EH6glXG5cIlrY6iHCsGutTZjXvtyW4JLkTjAiSXftk',
  'k7h4cnwQn0SIhS8D/xgwpM46vOfsCNLUr7hyoXSBemFqGzQ+66P94TN0',
  'kz/i53xucs2RxPkD/3/WpDlcJc01mIZDa3p3Gw2d/+yPgZw4LurXrYtI',
  'Ys9PPzFLf9Qzp632jhUj0ldOpLOL/PgRjlFWSGsmVZa1MTSiWwIDAQAB',
].join('');

/** The id in Chromium, Chrome and Edge. */
export const CHROMIUM_ID = 'hppneehffjghkpcikoedjbajodiiobfi';

/** The id in Firefox. */
export const GECKO_ID = 'gatepost@gatepost.example';
