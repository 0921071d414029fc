import { type Format, GITHUB_PATTERNS, named, prefixed, shaped, source, token, tokens } from '../../secrets/format.ts';

const STRIPE = source('https://docs.stripe.com/keys');
const SQUARE = source('https://developer.squareup.com/docs/build-basics/access-tokens');
const SHOPIFY = source('https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing');
const MOLLIE = source('https://docs.mollie.com/reference/authentication');
const PAYPAL = source('https://developer.paypal.com/api/rest/authentication/');
const PLAID = source('https://plaid.com/docs/api/items/');

/** Payments, shops, shipping and exchanges. Publishable keys (`pk_…`) are no secrets. */
export const PAYMENTS: readonly Format[] = [
  ...tokens('a Stripe key', 'sk_live_', 'alnum', [24, 247], STRIPE),
  ...tokens('a Stripe restricted key', 'rk_live_', 'alnum', [24, 247], STRIPE),
  ...tokens('a Stripe test key', 'sk_test_', 'alnum', [24, 247], STRIPE),
  ...tokens('a Stripe test key', 'rk_test_', 'alnum', [24, 247], STRIPE),
  prefixed('webhook-secret', 'a webhook signing secret', 'whsec_', 'base64', [24, 88], source('https://docs.stripe.com/webhooks/signature')),
  ...tokens('a Square token', 'sq0atp-', 'dash', 22, SQUARE),
  ...tokens('a Square secret', 'sq0csp-', 'dash', 43, SQUARE),
  ...tokens('a Square token', 'EAAA', 'dash', [54, 60], SQUARE),
  token('a Braintree token', 'access_token$', /access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}/y, source('https://developer.paypal.com/braintree/docs/guides/extend/oauth/access-tokens')),
  prefixed('paypal-token', 'a PayPal access token', 'A21AA', 'dash', [80, 120], PAYPAL),
  named('paypal-secret', 'a PayPal secret', ['paypal'], /^E[\w-]{79}$/, PAYPAL),
  token('a Plaid token', 'access-', /access-(?:sandbox|development|production)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/y, PLAID),
  named('plaid-secret', 'a Plaid secret', ['plaid'], /^[0-9a-f]{30}$/, PLAID),
  ...tokens('a Razorpay key', 'rzp_live_', 'alnum', 14, source('https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/')),
  token('a Flutterwave key', 'flwseck', /FLWSECK(?:_TEST)?-[0-9a-hA-H]{32}-X/y),
  token('a Paddle key', 'pdl_', /pdl_(?:live|sdbx)_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}/y, source('https://developer.paddle.com/api-reference/about/api-keys')),
  ...tokens('a Mollie key', 'live_', 'alnum', 30, MOLLIE),
  ...tokens('a Lob key', 'live_', 'hex', 35),
  ...tokens('a GoCardless token', 'live_', 'dash', 40),
  named('gocardless-token', 'a GoCardless token', ['gocardless'], /^live_[\w=-]{40}$/),
  named('mollie-key', 'a Mollie key', ['mollie'], /^(?:live|test)_[0-9A-Za-z]{30}$/, MOLLIE),
  named('lob-key', 'a Lob key', ['lob'], /^(?:live|test)_[0-9a-f]{35}$/),
  named('coinbase-key', 'a Coinbase key', ['coinbase'], /^[\w-]{64}$/),
  named('binance-key', 'a Binance key', ['binance'], /^[0-9A-Za-z]{64}$/, source('https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security')),
  named('kraken-key', 'a Kraken key', ['kraken'], /^[\w/=+-]{80,90}$/),
  ...tokens('an EasyPost key', 'EZAK', 'alnum', 54),
  ...tokens('an EasyPost test key', 'EZTK', 'alnum', 54),
  ...tokens('a Shippo key', 'shippo_live_', 'hex', 40),
  ...tokens('a Shippo test key', 'shippo_test_', 'hex', 40),
  ...tokens('a Duffel token', 'duffel_live_', 'dash', 43),
  ...tokens('a Duffel test token', 'duffel_test_', 'dash', 43),
  ...tokens('a Shopify token', 'shpat_', 'alnum', [32, 64], SHOPIFY),
  prefixed('shopify-custom-token', 'a Shopify app token', 'shpca_', 'alnum', [32, 64], SHOPIFY),
  prefixed('shopify-private-token', 'a Shopify private app token', 'shppa_', 'alnum', [32, 64], SHOPIFY),
  prefixed('shopify-secret', 'a Shopify app secret', 'shpss_', 'alnum', [32, 64], SHOPIFY),
  ...tokens('a Mercury token', 'secret-token:mercury_production_', 'dash', [40, 120], GITHUB_PATTERNS),
  named('etsy-key', 'an Etsy key', ['etsy'], /^[0-9a-z]{24}$/),
  shaped('ebay-secret', 'an eBay client secret', 'prd-', /PRD-[0-9a-f]{12}(?:-[0-9a-f]{4}){4}/y, source('https://developer.ebay.com/api-docs/static/creating-edp-keyset.html')),
  shaped('mercadopago-token', 'a Mercado Pago access token', 'app_usr-', /APP_USR-\d{14,17}-\d{6}-[0-9a-f]{32}-\d{6,12}/y, source('https://www.mercadopago.com.br/developers/')),
  prefixed('midtrans-key', 'a Midtrans server key', 'Mid-server-', 'dash', [24, 24], source('https://docs.midtrans.com/docs/access-keys')),
  ...tokens('a Polar token', 'polar_oat_', 'alnum', 43, GITHUB_PATTERNS),
];
