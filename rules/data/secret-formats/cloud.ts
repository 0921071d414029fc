import { type Format, GITHUB_PATTERNS, GITLEAKS, named, prefixed, shaped, source, token, tokens } from '../../secrets/format.ts';

const AWS = source('https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html');
const GOOGLE = source('https://cloud.google.com/docs/authentication/api-keys');
const GOOGLE_OAUTH = source('https://developers.google.com/identity/protocols/oauth2');
const AZURE = source('https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string');
const AZURE_BUS = source('https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas');
const SECURITY_UTILITIES = source('https://github.com/microsoft/security-utilities');
const PURVIEW = source('https://learn.microsoft.com/en-us/purview/sit-defn-all-creds');
const CLOUDFLARE = source('https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/');
const VERCEL = source('https://vercel.com/docs/rest-api');

/** What stands in the midst of a key says which service it is for: the mark, and how many characters before and behind it. */
const AZURE_MARKS = [
  ['AzSe', 42, 6],
  ['AzCa', 33, 6],
  ['AzFu', 44, 6],
  ['+ACR', 42, 6],
  ['ACDb', 76, 6],
  ['JQQJ99', 52, 26],
] as const;

/** Clouds, hosting and databases. */
export const CLOUD: readonly Format[] = [
  token('an AWS access key', 'akia', /AKIA[0-9A-Z]{16}/y, AWS),
  token('an AWS access key', 'asia', /ASIA[0-9A-Z]{16}/y, AWS),
  token('an AWS access key', 'abia', /ABIA[0-9A-Z]{16}/y, AWS),
  token('an AWS access key', 'acca', /ACCA[0-9A-Z]{16}/y, AWS),
  named('aws-secret-key', 'an AWS secret key', ['aws', 'amazon', 'secret_access_key', 'secretaccesskey'], /^[0-9A-Za-z/+]{40}$/, AWS),
  ...tokens('an AWS session token', 'IQoJb3JpZ2lu', 'base64', [100, 2000], AWS),
  prefixed('aws-bedrock-key', 'an Amazon Bedrock key', 'ABSK', 'base64', [100, 300]),
  shaped('aws-mws-token', 'an Amazon MWS token', 'amzn.mws.', /amzn\.mws\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/y, GITHUB_PATTERNS),
  prefixed('amazon-oauth-secret', 'an Amazon OAuth client secret', 'amzn1.oa2-cs.v1.', 'hex', [64, 64], GITHUB_PATTERNS),
  ...tokens('a Google API key', 'AIza', 'dash', 35, GOOGLE),
  token('a Firebase server key', ':apa91b', /[\w-]{11}:APA91b[\w-]{134}/y, GITHUB_PATTERNS, 11),
  prefixed('google-oauth-secret', 'a Google OAuth client secret', 'GOCSPX-', 'dash', [28, 28], GOOGLE_OAUTH),
  ...tokens('a Google access token', 'ya29.', 'dot', [30, 1200], GOOGLE_OAUTH),
  ...tokens('a Google refresh token', '1//0', 'dash', [40, 200], GOOGLE_OAUTH),
  token('an Azure storage key', 'accountkey=', /AccountKey=[0-9A-Za-z+/]{86}==/iy, AZURE),
  token('an Azure shared access key', 'sharedaccesskey=', /SharedAccessKey=[0-9A-Za-z+/]{43}=/iy, AZURE_BUS),
  token('an Azure function key', 'azureweb', /azurewebsites\.net\/api\/[\w\/-]{1,80}\?code=[\w%-]{40,80}={0,2}/y, source('https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to')),
  token('an Azure client secret', 'q~', /[\w~.]{3}\dQ~[\w~.-]{31,34}/y, GITLEAKS, 4),
  token('an Azure DevOps token', 'azdo', /[0-9A-Za-z]{76}AZDO[0-9A-Za-z]{4}/y, PURVIEW, 76),
  named('azure-client-secret', 'an Azure client secret', ['azure'], /^[0-9A-Za-z._~-]{32,44}$/, PURVIEW),
  prefixed('alibaba-access-key', 'an Alibaba Cloud access key', 'LTAI', 'alnum', [16, 24]),
  named('alibaba-secret-key', 'an Alibaba Cloud secret key', ['alibaba', 'aliyun'], /^[0-9A-Za-z]{30}$/),
  prefixed('tencent-secret-id', 'a Tencent Cloud secret id', 'AKID', 'alnum', [32, 36], source('https://www.tencentcloud.com/document/product/598/32675')),
  shaped('yandex-iam-token', 'a Yandex Cloud token', 't1.', /t1\.[\w-]{10,400}={0,2}\.[\w-]{86}={0,2}/y),
  prefixed('yandex-api-key', 'a Yandex Cloud API key', 'AQVN', 'dash', [35, 38]),
  ...tokens('a Yandex OAuth token', 'y0_', 'dash', [50, 70], source('https://yandex.cloud/en/docs/iam/concepts/authorization/oauth-token')),
  named('yandex-access-key', 'a Yandex Cloud access key', ['yandex'], /^YC[\w-]{38}$/),
  ...tokens('a DigitalOcean token', 'dop_v1_', 'hex', 64),
  ...tokens('a DigitalOcean OAuth token', 'doo_v1_', 'hex', 64),
  ...tokens('a DigitalOcean refresh token', 'dor_v1_', 'hex', 64),
  named('linode-token', 'a Linode token', ['linode', 'akamai'], /^[0-9a-f]{64}$/, source('https://techdocs.akamai.com/linode-api/reference/get-started')),
  named('vultr-key', 'a Vultr API key', ['vultr'], /^[0-9A-Z]{36}$/, GITHUB_PATTERNS),
  named('hetzner-token', 'a Hetzner Cloud token', ['hetzner', 'hcloud'], /^[0-9A-Za-z]{64}$/, source('https://docs.hetzner.cloud/')),
  named('scaleway-key', 'a Scaleway secret key', ['scaleway', 'scw'], /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, source('https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/')),
  named('ibm-cloud-key', 'an IBM Cloud key', ['ibm', 'bluemix'], /^[\w-]{44}$/, GITHUB_PATTERNS),
  ...tokens('a Heroku key', 'HRKU-', 'dash', [58, 62]),
  token('a Heroku key', 'hrku-', /HRKU-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/y, source('https://devcenter.heroku.com/articles/authentication')),
  named('heroku-key', 'a Heroku key', ['heroku'], /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
  ...tokens('a Netlify token', 'nfp_', 'alnum', [36, 40], GITHUB_PATTERNS),
  named('netlify-token', 'a Netlify token', ['netlify'], /^[\w=-]{40,46}$/),
  ...tokens('a Vercel token', 'vcp_', 'alnum', [24, 64], VERCEL),
  ...tokens('a Vercel integration token', 'vci_', 'alnum', [24, 64], VERCEL),
  ...tokens('a Vercel app token', 'vca_', 'alnum', [24, 64], VERCEL),
  ...tokens('a Vercel refresh token', 'vcr_', 'alnum', [24, 64], VERCEL),
  prefixed('vercel-gateway-key', 'a Vercel AI Gateway key', 'vck_', 'alnum', [24, 64], VERCEL),
  ...tokens('a Vercel Blob token', 'vercel_blob_rw_', 'word', [30, 60], VERCEL),
  prefixed('cloudflare-account-token', 'a Cloudflare account token', 'cfat_', 'alnum', [48, 48], CLOUDFLARE, 'hex'),
  prefixed('cloudflare-user-token', 'a Cloudflare user token', 'cfut_', 'alnum', [48, 48], CLOUDFLARE, 'hex'),
  prefixed('cloudflare-global-key', 'a Cloudflare global key', 'cfk_', 'alnum', [48, 48], CLOUDFLARE, 'hex'),
  shaped('cloudflare-origin-key', 'a Cloudflare origin CA key', 'v1.0-', /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/y),
  named('cloudflare-token', 'a Cloudflare token', ['cloudflare', 'cf_api', 'cf-api'], /^(?:[\w-]{40}|[0-9a-f]{37})$/),
  prefixed('fly-token', 'a Fly.io token', 'fo1_', 'dash', [43, 43]),
  prefixed('fly-macaroon', 'a Fly.io token', 'fm2_', 'base64', [100, 1200]),
  prefixed('fly-macaroon', 'a Fly.io token', 'fm1r_', 'base64', [100, 1200]),
  prefixed('fly-macaroon', 'a Fly.io token', 'fm1a_', 'base64', [100, 1200]),
  ...tokens('a Render key', 'rnd_', 'alnum', [28, 40], source('https://render.com/docs/api')),
  named('railway-token', 'a Railway token', ['railway'], /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, source('https://docs.railway.com/reference/public-api')),
  ...tokens('a Supabase token', 'sbp_', 'hex', 40, source('https://supabase.com/docs/reference/api/introduction')),
  ...tokens('a Supabase secret key', 'sb_secret_', 'dash', [28, 48], source('https://supabase.com/docs/guides/api/api-keys')),
  ...tokens('a Neon key', 'napi_', 'alnum', [48, 80], source('https://neon.com/docs/manage/api-keys')),
  ...tokens('a PlanetScale token', 'pscale_tkn_', 'dot', [32, 64]),
  ...tokens('a PlanetScale OAuth token', 'pscale_oauth_', 'dot', [32, 64]),
  ...tokens('a PlanetScale password', 'pscale_pw_', 'dot', [32, 64]),
  ...tokens('a MongoDB Atlas secret', 'mdb_sa_sk_', 'dash', 40, source('https://www.mongodb.com/docs/atlas/api/service-accounts-overview/')),
  token('a Databricks token', 'dapi', /dapi[0-9A-Fa-f]{32}(?:-\d)?/y),
  ...tokens('a Databricks OAuth secret', 'dose', 'hex', 32, GITHUB_PATTERNS),
  prefixed('clickhouse-key', 'a ClickHouse Cloud key', '4b1d', 'alnum', [38, 38]),
  prefixed('aiven-password', 'an Aiven service password', 'AVNS_', 'dash', [19, 24], GITHUB_PATTERNS),
  named('confluent-secret', 'a Confluent secret', ['confluent'], /^(?:[0-9A-Za-z]{16}|[0-9A-Za-z+/]{64})$/),
  ...tokens('a Scalingo token', 'tk-us-', 'dash', 48),
  ...tokens('a Deno Deploy token', 'ddp_', 'alnum', 36, GITHUB_PATTERNS),
  ...AZURE_MARKS.map(([mark, before, after]) =>
    token('an Azure key', mark.toLowerCase(), new RegExp(`[\\w+/-]{${before}}[${mark[0]}]${mark.slice(1)}[\\w+/-]{${after}}={0,2}`, 'y'), SECURITY_UTILITIES, before),
  ),
  token('a Cloudflare tunnel token', 'eyjhijoi', /eyJhIjoi[0-9A-Za-z]{44}LCJ0Ijoi[0-9A-Za-z+/]{90,150}={0,2}/y, source('https://developers.cloudflare.com/tunnel/')),
  prefixed('cockroachdb-key', 'a CockroachDB Cloud key', 'CCDB1_', 'word', [63, 63], source('https://github.com/cockroachdb/terraform-provider-cockroach')),
];
