import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { base62, crc32, hasValidChecksum } from '../../rules/secrets/checksums.ts';
import { AS, finder, marked, partsOf } from './sample.ts';
import { sampleOf, seeded } from './sets/sample-pattern.ts';
import { boundariesOf, unicode } from './text/unicode.ts';

const find = finder('secrets');
const random = seeded(84);
const draw = (length: number, range = '0-9A-Za-z') => sampleOf(range, length, random);
const github = `ghp_${draw(36)}`;
const stripe = `sk_live_${draw(24)}`;

/** What stands in guillemets is found, and nothing else. */
const spans: Readonly<Record<string, readonly string[]>> = {
  'a token among words and signs': [
    `see «${github}»`,
    `«${github}», or was it?`,
    `(«${github}»)`,
    `**«${github}»**`,
    `\`«${github}»\``,
    `"«${github}»"`,
    `token=«${github}»;`,
    `Bearer «${github}»`,
    `https://x.example/?t=«${github}»&u=1`,
    `first\\n«${github}»\\nlast`,
    `MY_«${github}»`,
    `schau: «${github}»。`,
  ],
  'two of them': [`«${github}» and «${stripe}»`, `«${github}»\n\n«${stripe}»`, `«${github}»,«${github}»`],
  'the most specific of what is said of one place': [`api_key=«${stripe}»`, `password: «${github}»`],
  'a token that a line end breaks': [
    `«${github.slice(0, 30)}\n${github.slice(30)}»`,
    `«${github.slice(0, 30)}\r\n${github.slice(30)}»`,
  ],
  'a token with characters that nobody sees': [
    `«${github.slice(0, 9)}\u200b${github.slice(9)}»`,
    `«gh\u00adp_${github.slice(4)}» here`,
    `\u2060x «${github.slice(0, 9)}\ufeff${github.slice(9)}»!`,
  ],
  'values, without what wraps them or follows': [
    'The wifi password is «Kiwi-Tandem-84».',
    'The wifi password is “«Kiwi-Tandem-84»”!',
    'password: «Blue!River7», and have fun',
    '- **Password:** `«Kiwi-85-Tandem»`',
    'Passwort: „«Herbst2026»“',
    'password for the guest wifi is «Lemon-Tree-9»',
    'Password (staging):\n«Lemon-Tree-9»\nUser: app',
    '{"user":"app","password":"«s3cretSauce»"}',
    '{\\"password\\":\\"«s3cretSauce»\\"}',
    '?user=app&password=«s3cretSauce»&x=1',
  ],
  'whole addresses': [
    `db: «postgres://app:${draw(12)}@db.acme.example:5432»/prod`,
    '(http://«jenkins.acme.corp:8080/job/x»)',
  ],
};

/** One sign more, one less, or in the midst of a word. */
const near: readonly string[] = [
  github.slice(0, -1),
  `${github}x`,
  `x${github}`,
  `dop_v1_${draw(64, '0-9a-f')}g`,
  github.toUpperCase(),
  `${github.slice(0, 30)} ${github.slice(30)}`,
  `${github.slice(0, 30)}\n\n${github.slice(30)}`,
  `${github.slice(0, 30)}\n${github.slice(30)}more`,
];

const hex = (length: number) => draw(length, '0-9a-f');
const digits = (length: number) => draw(length, '0-9');
const lower = (length: number) => draw(length, '0-9a-z');
const uuid = () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;

/** Laid out as their vendors do, apart from the patterns that find them, and with no word around that tells what they are. */
const laidOut: readonly (readonly [id: string, token: string])[] = [
  ['azure-key', `${draw(42)}AzSe${draw(1, 'A-D')}${draw(5)}`],
  ['azure-key', `${draw(33)}AzCa${draw(1, 'A-P')}${draw(5)}=`],
  ['azure-key', `${draw(44)}AzFu${draw(5)}Q==`],
  ['azure-key', `${draw(42)}+ACR${draw(1, 'A-D')}${draw(5)}`],
  ['azure-key', `${draw(76)}ACDb${draw(5)}w==`],
  ['azure-key', `${draw(52)}JQQJ99${draw(1)}C${draw(24)}`],
  ['heroku-key', `HRKU-${uuid()}`],
  ['cloudflare-tunnel-token', btoa(JSON.stringify({ a: hex(32), t: uuid(), s: btoa(draw(32)) }))],
  ['cockroachdb-key', `CCDB1_${draw(22)}_${draw(40)}`],
  ['circleci-token', `CCIPRJ_${draw(22)}_${hex(40)}`],
  ['mercadopago-token', `APP_USR-${digits(16)}-${digits(6)}-${hex(32)}-${digits(9)}`],
  ['midtrans-key', `Mid-server-${draw(24)}`],
  ['midtrans-key', `SB-Mid-server-${draw(24)}`],
  ['polar-token', `polar_oat_${draw(43)}`],
  ['mailersend-token', `mlsn.${hex(64)}`],
  ['onesignal-key', `os_v2_app_${draw(103, 'a-z2-7')}`],
  ['lark-webhook', `open.feishu.cn/open-apis/bot/v2/hook/${uuid()}`],
  ['lark-webhook', `open.larksuite.com/open-apis/bot/v2/hook/${uuid()}`],
  ['wandb-key', `wandb_v1_${draw(27)}_${draw(49)}`],
  ['logfire-token', `pylf_v1_us_${draw(44)}`],
  ['apify-token', `apify_api_${draw(36)}`],
  ['rootly-key', `rootly_${hex(64)}`],
  ['samsara-token', `samsara_api_${draw(30)}`],
  ['segment-token', `sgp_${draw(64)}`],
  ['inngest-key', `signkey-prod-${hex(64)}`],
  [
    'tinybird-token',
    `p.${btoa(JSON.stringify({ u: uuid(), id: uuid(), host: 'eu_shared' })).replace(/=+$/, '')}.${draw(43)}`,
  ],
  ['gitlab-routable-token', `glpat-${draw(27)}.0w${lower(7)}`],
  ['gitlab-routable-token', `glpat-${draw(40)}.01.0w${lower(7)}`],
  ['gitlab-runner-token', `glrt-t3_${draw(40)}.01.0w${lower(7)}`],
  ['newrelic-license-key', `${hex(32)}FFFFNRAL`],
  ['newrelic-license-key', `${hex(36)}NRAL`],
  ['newrelic-license-key', `eu01xx${hex(26)}FFFFNRAL`],
  ['doppler-service-token', `dp.sa.${draw(43)}`],
  ['doppler-service-token', `dp.said.${draw(43)}`],
  ['aws-bedrock-key', `bedrock-api-key-${draw(90)}`],
  ['aws-appsync-key', `da2-${lower(26)}`],
  ['upcloud-token', `ucat_${draw(26)}`],
  ['baidu-cloud-key', `bce-v3/ALTAK-${draw(21)}/${hex(40)}`],
  ['elastic-cloud-key', `essu_${draw(92)}`],
  ['confluent-secret', `cflt${draw(60)}`],
  ['secret-key', `sk_prod_${draw(64)}`],
  ['secret-key', `sk_dev_${draw(64)}`],
  ['jsr-token', `jsrp_${draw(35)}`],
  ['jsr-token', `jsrd_${draw(35)}`],
  ['deno-deploy-token', `ddo_${draw(36)}`],
  ['deno-deploy-token', `ddw_${draw(36)}`],
  ['xata-key', `xau_${draw(33)}`],
  ['xata-key', `xao_${draw(33)}`],
  ['supabase-token', `sbp_oauth_${hex(40)}`],
  ['supabase-token', `sbp_v0_${hex(40)}`],
  ['astra-db-token', `AstraCS:${draw(24)}:${hex(64)}`],
  ['convex-deploy-key', `prod:brave-otter-123|${draw(64)}`],
  ['materialize-key', `mzp_${hex(64)}`],
  ['saladcloud-key', `salad_cloud_${draw(5)}_${draw(60)}`],
  ['appwrite-key', `standard_${hex(256)}`],
  ['buildkite-token', `bkaa_${draw(64)}`],
  ['buildkite-token', `bkaj_${draw(64)}`],
  ['buildkite-token', `bkar_${draw(64)}`],
  ['buildkite-token', `bkat_${draw(64)}`],
  ['buildkite-token', `bkct_${draw(64)}`],
  ['buildkite-token', `bkpat_${draw(64)}`],
  ['buildkite-token', `bkps_${draw(64)}`],
  ['buildkite-token', `bkpt_${draw(64)}`],
  ['buildkite-token', `bkrt_${draw(64)}`],
  ['buildkite-token', `bktr_${draw(64)}`],
  ['buildkite-token', `bkur_${draw(64)}`],
  ['sourcegraph-token', `sgd_${hex(64)}`],
  ['sourcegraph-token', `sgs_${hex(64)}`],
  ['sourcegraph-token', `slk_${hex(64)}`],
  ['amp-key', `sgamp_user_${draw(26, '0-9A-Z')}_${hex(64)}`],
  ['sonar-token', `sqco_${draw(59)}`],
  ['aikido-token', `AIK_CI_${draw(32)}`],
  ['aikido-secret', `AIK_SECRET_${draw(64)}`],
  ['cloudsmith-key', `csa_${draw(36)}`],
  ['docker-swarm-token', `SWMTKN-1-${lower(50)}-${lower(25)}`],
  ['docker-swarm-key', `SWMKEY-1-${draw(43)}`],
  ['private-packagist-token', `packagist_out_${hex(68)}`],
  ['mergify-key', `mergify_application_key_${draw(64)}`],
  ['depot-token', `depot_org_${draw(64)}`],
  ['depot-token', `depot_project_${draw(64)}`],
  ['depot-token', `depot_user_${draw(64)}`],
  ['teamcity-token', `eyJ0eXAiOiAiVENWMiJ9.${draw(85)}`],
  ['snyk-token', `snyk_uat.${draw(120)}`],
  ['snyk-token', `snyk_sat.${draw(120)}`],
  ['socket-key', `sktsec_${draw(52)}`],
  ['chromatic-token', `chpt_${hex(15)}`],
  ['checkly-key', `cu_${hex(32)}`],
  ['cursor-key', `key_${hex(64)}`],
  ['cursor-key', `crsr_${hex(64)}`],
  ['devin-key', `cog_${lower(52)}`],
  ['devin-key', `apk_user_${draw(150)}`],
  ['context7-key', `ctx7sk-${uuid()}`],
  ['netbird-token', `nbp_${draw(36)}`],
  ['headscale-key', `hskey-api-${draw(77)}`],
  ['headscale-key', `hskey-auth-${draw(77)}`],
  ['portainer-token', `ptr_${draw(44)}`],
  ['dependency-track-key', `odt_${draw(41)}`],
  ['spectralops-token', `spu-${lower(32)}`],
  ['trufflehog-secret', `thog-secret-${hex(32)}`],
  ['stackhawk-key', `hawk.${draw(20)}.${draw(20)}`],
  ['zuplo-key', `zpka_${lower(32)}_${hex(8)}`],
  ['unkey-key', `unkey_${draw(24)}`],
  ['val-town-token', `vtwn_${draw(27)}`],
  ['thunderstore-token', `tss_${draw(36)}`],
  ['prefect-key', `pnb_${draw(36)}`],
  ['stripe-key', `sk_org_${draw(80)}`],
  ['asaas-key', `$aact_${draw(90)}`],
  ['xendit-key', `xnd_production_${draw(60)}`],
  ['xendit-key', `xnd_development_${draw(60)}`],
  ['pagar-me-key', `ak_live_${draw(30)}`],
  ['recharge-key', `sk_1x1_${hex(64)}`],
  ['ticket-tailor-key', `sk_${digits(4)}_${digits(6)}_${hex(32)}`],
  ['checkout-com-key', `sk_${uuid()}`],
  ['medusa-key', `sk_${hex(64)}`],
  ['ramp-secret', `ramp_sec_${draw(48)}`],
  ['brex-token', `bxt_${draw(36)}`],
  ['mercury-token', `mercury_production_wma_${draw(45)}_yrucrem`],
  ['square-secret', `sandbox-sq0csb-${draw(43)}`],
  ['klarna-key', `klarna_live_api_${draw(90)}`],
  ['klarna-key', `klarna_test_api_${draw(90)}`],
  ['polar-token', `polar_pat_${draw(43)}`],
  ['polar-token', `polar_at_u_${draw(43)}`],
  ['creem-key', `creem_${draw(22)}`],
  ['creem-key', `creem_test_${draw(22)}`],
  ['woocommerce-key', `cs_${hex(40)}`],
  ['woocommerce-key', `ck_${hex(40)}`],
  ['quicknode-key', `QN_${hex(32)}`],
  ['coingecko-key', `CG-${draw(24)}`],
  ['alchemy-token', `alcht_${draw(30)}`],
  ['slack-workflow-token', `xwfp-${draw(80)}`],
  ['onesignal-key', `os_v2_org_${lower(103)}`],
  ['courier-token', `pk_prod_${draw(28, '0-9A-Z')}`],
  ['smtp2go-key', `api-${draw(32, '0-9A-Z')}`],
  ['matrix-access-token', `syt_${draw(12)}_${draw(20, 'A-Za-z')}_${draw(6)}`],
  ['ntfy-token', `tk_${lower(29)}`],
  ['gc-notify-key', `gcntfy-${draw(80)}`],
  ['dingtalk-webhook', `oapi.dingtalk.com/robot/send?access_token=${hex(64)}`],
  ['wecom-webhook', `qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${uuid()}`],
  ['amazon-ivs-stream-key', `sk_us-west-2_${draw(12)}_${draw(30)}`],
  ['minimax-key', `sk-api-${draw(119)}`],
  ['cartesia-key', `sk_car_${draw(22)}`],
  ['mem0-key', `m0-${draw(40)}`],
  ['composio-key', `ak_${draw(20)}`],
  ['daytona-key', `dtn_${hex(64)}`],
  ['helicone-key', `sk-helicone-${lower(7)}-${lower(7)}-${lower(7)}-${lower(7)}`],
  ['helicone-key', `pk-helicone-${lower(7)}-${lower(7)}-${lower(7)}-${lower(7)}`],
  ['anyscale-token', `aph0_${draw(150)}`],
  ['anyscale-token', `esecret_${lower(26)}`],
  ['friendli-token', `flp_${draw(46)}`],
  ['brave-search-key', `BSA${draw(27)}7`],
  ['runway-key', `key_${hex(128)}`],
  ['scrapfly-key', `scp-live-${lower(32)}`],
  ['scrapfly-key', `scp-test-${lower(32)}`],
  ['kaggle-token', `KGAT_${hex(32)}`],
  ['mixedbread-key', `mxb_${draw(40)}`],
  ['coze-token', `pat_${draw(64)}`],
  ['statsig-key', `secret-${draw(43)}`],
  ['stytch-secret', `secret-live-${draw(35)}=`],
  ['devcycle-key', `dvc_server_${uuid().replaceAll('-', '_')}_${hex(7)}`],
  ['growthbook-key', `secret_admin_${draw(44)}`],
  ['growthbook-key', `secret_readonly_${draw(44)}`],
  ['growthbook-key', `secret_user_${draw(44)}`],
  ['unleash-token', `default:production.${hex(56)}`],
  ['unleash-token', `default:development.${hex(56)}`],
  ['new-relic-query-key', `NRIQ-${draw(32)}`],
  ['figma-token', `figp_${draw(40)}`],
  ['figma-token', `figu_${draw(40)}`],
  ['figma-token', `figo_${draw(40)}`],
  ['linear-webhook-secret', `lin_wh_${draw(44)}`],
  ['dynatrace-token', `dt0s01.${draw(8, '0-9A-Z')}.${draw(64, '0-9A-Z')}`],
  ['posthog-key', `phs_${draw(48)}`],
  ['posthog-key', `pha_${draw(48)}`],
  ['posthog-key', `phr_${draw(48)}`],
  ['firehydrant-token', `fhb-${hex(32)}`],
  ['healthchecks-io-key', `hcr_${draw(28)}`],
  ['healthchecks-io-key', `hcw_${draw(28)}`],
  ['ubidots-token', `BBFF-${draw(30)}`],
  ['ubidots-token', `BBUS-${draw(30)}`],
  ['adafruit-key', `aio_${draw(28)}`],
  ['cal-com-key', `cal_live_${hex(32)}`],
  ['cal-com-key', `cal_test_${hex(32)}`],
  ['cal-com-key', `cal_${hex(32)}`],
  ['plain-key', `plainApiKey_${draw(44)}`],
  ['close-key', `api_${draw(22)}.${draw(22)}`],
  ['salesforce-refresh-token', `5AEP861${draw(90)}`],
  ['klaviyo-key', `pk_${draw(6)}_${hex(34)}`],
  ['dbt-token', `dbtc_${draw(43)}`],
  ['dbt-token', `dbtu_${draw(43)}`],
  ['hex-token', `hxtp_${hex(96)}`],
  ['hex-token', `hxtw_${hex(96)}`],
  ['metabase-key', `mb_${draw(44)}`],
  ['retool-token', `retool_01${lower(24)}`],
  ['nocodb-token', `nc_pat_${draw(40)}`],
  ['teamwork-token', `tkn.v1_${draw(72)}`],
  ['miro-token', `eyJtaXJv${draw(56)}`],
  ['canva-secret', `cnvca${draw(51)}`],
  ['storyblok-token', `${draw(22)}tt-${digits(6)}-${draw(20)}`],
  ['builder-io-key', `bpk-${hex(32)}`],
  ['radar-key', `prj_live_sk_${hex(40)}`],
  ['radar-key', `prj_test_sk_${hex(40)}`],
  ['ory-key', `ory_pat_${draw(32)}`],
  ['ory-key', `ory_apikey_${draw(32)}`],
  ['ory-key', `ory_wak_${draw(32)}`],
  ['ory-key', `ory_st_${draw(32)}`],
  ['ory-token', `ory_at_${draw(43)}.${draw(43)}`],
  ['ory-token', `ory_rt_${draw(43)}.${draw(43)}`],
  ['ory-token', `ory_ac_${draw(43)}.${draw(43)}`],
  ['arcjet-key', `ajkey_${lower(26)}`],
  ['persona-key', `persona_production_${uuid()}`],
  ['onfido-token', `api_live.${draw(11)}.${draw(32)}`],
  ['onfido-token', `api_sandbox.${draw(11)}.${draw(32)}`],
  ['voiceflow-key', `VF.DM.${hex(24)}.${draw(16)}`],
  ['zoho-token', `1000.${hex(32)}.${hex(32)}`],
  ['lichess-token', `lip_${draw(20)}`],
  ['riot-games-key', `RGAPI-${uuid()}`],
  ['roblox-session', `_|WARNING:-DO-NOT-SHARE-THIS.--Keep-it.|_${hex(300)}`],
  ['imagekit-key', `private_${draw(27)}=`],
  ['bannerbear-key', `bb_pr_${hex(30)}`],
  ['bannerbear-key', `bb_ma_${hex(30)}`],
  ['tally-key', `tly-${draw(32)}`],
  ['dub-key', `dub_${draw(24)}`],
  ['dnsimple-token', `dnsimple_a_${draw(32)}`],
  ['dnsimple-token', `dnsimple_u_${draw(32)}`],
  ['deepl-key', `${uuid()}:fx`],
  ['trigger-dev-token', `tr_pat_${lower(40)}`],
  ['trigger-dev-key', `tr_prod_${draw(24)}`],
  ['trigger-dev-key', `tr_dev_${draw(24)}`],
  ['trigger-dev-key', `tr_stg_${draw(24)}`],
  ['svix-key', `testsk_${draw(32)}`],
  ['pubnub-secret', `sec-c-${draw(48)}`],
  ['hcaptcha-secret', `ES_${hex(32)}`],
  ['nightfall-key', `NF-${draw(32)}`],
  ['endor-labs-key', `endr+${draw(16)}`],
  ['mapillary-token', `MLY|${digits(16)}|${hex(32)}`],
  ['blockfrost-key', `mainnet${draw(32)}`],
  ['vercel-support-token', `vcs_${draw(56)}`],
  ['akamai-token', `akab-${lower(16)}-${lower(16)}`],
  ['adyen-key', `AQEyhmfx${draw(110)}-${draw(43)}=-${draw(16)}`],
  ['flexport-token', `shltm_${draw(40)}`],
  ['robinhood-key', `rh-api-${uuid()}`],
  ['foursquare-key', `fsq3${draw(44)}`],
  ['settlemint-token', `sm_sat_${draw(16)}`],
];

/** What begins as they do, and may be seen by everybody. */
const alike: readonly string[] = [
  `APP_USR-${uuid()}`,
  `Mid-client-${draw(16)}`,
  'https://open.feishu.cn/open-apis/bot/v2/hook/your-hook-id',
  btoa(JSON.stringify({ a: hex(32), b: uuid(), c: btoa(draw(32)) })),
  `${draw(41)}AzSe${draw(1, 'A-D')}${draw(5)}`,
  `${draw(60)}AzSe${draw(30)}`,
  'pylf_v1_us_token',
  `${hex(35)}NRAL`,
  'eu01xx stands before a key of NRAL in Europe',
  `glpat-${draw(40)}.01.0w${lower(6)}`,
  'HRKU-is-how-they-begin-since-the-new-format',
  ...[
    'bedrock-api-key-',
    'da2-',
    'ucat_',
    'bce-v3/',
    'essu_',
    'cflt',
    'ddo_',
    'ddw_',
    'xau_',
    'xao_',
    'sbp_',
    'astracs:',
    'prod:',
    'mzp_',
    'salad_cl',
    'standard_',
    'bkaa_',
    'bkaj_',
    'bkar_',
    'bkat_',
    'bkct_',
    'bkpat_',
    'bkps_',
    'bkpt_',
    'bkrt_',
    'bktr_',
    'bkur_',
    'sgd_',
    'sgs_',
    'slk_',
    'sgamp_us',
    'sqco_',
    'AIK_CI_',
    'AIK_SECRET_',
    'csa_',
    'swmtkn-',
    'swmkey-1',
    'packagis',
    'mergify_application_key_',
    'depot_org_',
    'depot_project_',
    'depot_user_',
    'eyJ0eXAiOiAiVENWMiJ9.',
    'snyk_uat.',
    'snyk_sat.',
    'sktsec_',
    'chpt_',
    'cu_',
    'key_',
    'crsr_',
    'cog_',
    'apk_user_',
    'wk-1.',
    'ctx7sk-',
    'nbp_',
    'hskey-api-',
    'hskey-auth-',
    'ptr_',
    'odt_',
    'spu-',
    'thog-secret-',
    'hawk.',
    'zpka_',
    'unkey_',
    'vtwn_',
    'tss_',
    'pnb_',
    'sk_org_',
    '$aact_',
    'xnd_production_',
    'xnd_development_',
    'ak_live_',
    'sk_',
    'ramp_sec_',
    'bxt_',
    'mercury_',
    'sandbox-sq0csb-',
    'klarna_live_api_',
    'klarna_test_api_',
    'polar_pat_',
    'polar_at_u_',
    'creem_',
    'creem_test_',
    'cs_',
    'ck_',
    'QN_',
    'CG-',
    'alcht_',
    'xwfp-',
    'os_v2_org_',
    'pk_prod_',
    'api-',
    'syt_',
    'tk_',
    'gcntfy-',
    'oapi.din',
    'qyapi.we',
    'eo_',
    'kit_',
    'sk-api-',
    'sk_car_',
    'm0-',
    'ak_',
    'dtn_',
    'sk-helic',
    'pk-helic',
    'aph0_',
    'esecret_',
    'flp_',
    'bsa',
    'sk-let-',
    'pl_',
    'scp-live-',
    'scp-test-',
    'KGAT_',
    'mxb_',
    'tpuf_',
    'zut_',
    'zwt_',
    'pat_',
    'secret-',
    'dvc_serv',
    'configca',
    'secret_admin_',
    'secret_readonly_',
    'secret_user_',
    'NRIQ-',
    'figp_',
    'figu_',
    'figo_',
    'lin_wh_',
    'cxtp_',
    'cxup_',
    'dt0s0',
    'phs_',
    'pha_',
    'phr_',
    'fhb-',
    'hcr_',
    'hcw_',
    'BBFF-',
    'BBUS-',
    'aio_',
    'pt_secret_',
    'cal_live_',
    'cal_test_',
    'cal_',
    'plainApiKey_',
    'api_',
    '5AEP861',
    'pk_',
    'dbtc_',
    'dbtu_',
    'hxtp_',
    'hxtw_',
    'mb_',
    'retool_01',
    'nc_pat_',
    'tkn.v1_',
    'eyJtaXJv',
    'cnvca',
    'bpk-',
    'prj_live_sk_',
    'prj_test_sk_',
    'ory_pat_',
    'ory_apikey_',
    'ory_wak_',
    'ory_st_',
    'ory_at_',
    'ory_rt_',
    'ory_ac_',
    'ajkey_',
    'persona_',
    'api_live',
    'api_sand',
    'sbx:',
    'prd:',
    'vf.',
    '1000.',
    'lip_',
    'rgapi-',
    '_|warnin',
    'private_',
    'bb_pr_',
    'bb_ma_',
    'tly-',
    'dub_',
    'sk1_',
    'pk1_',
    'dnsimple_a_',
    'dnsimple_u_',
    'tgpat_',
    'tgpak_',
    'wlu_',
    'wlp_',
    'tr_pat_',
    'tr_prod_',
    'tr_dev_',
    'tr_stg_',
    'testsk_',
    'sec-c-',
    'ES_',
    'NF-',
    'endr+',
    'jca_',
    'gb_api_',
    '0x4AAAAAA',
    'mly|',
    'mainnet',
    'bu_',
    'vcs_',
    'akab-',
    'aqe',
    'shltm_',
    'rh-api-',
    'fsq3',
    'sm_sat_',
  ].flatMap((begin) => [
    `${begin}is-how-they-begin-since-the-new-format`,
    `${begin}theGreatSummerCollectionOf2026IsHere`,
    `${begin}of_the_new_series_2026_and_all_that_follows_it_in_autumn_7`,
  ]),
];

describe('secrets', () => {
  it.each(laidOut)('finds a token of %s by itself: %j', (id, token) => {
    const text = `hm, ${token} then`;
    const findings = find(text);
    expect(findings.map((finding) => finding.class)).toEqual([id]);
    expect(token).toContain(partsOf(text, findings)[0]);
  });

  it.each(alike)('lets pass what only begins as one: %j', (text) => {
    expect(partsOf(text, find(`hm, ${text} then`))).toEqual([]);
  });

  describe.each(Object.entries(spans))('finds %s', (_, rows) => {
    it.each(rows)('%j', (row) => {
      const { text, parts } = marked(row);
      expect(partsOf(text, find(text))).toEqual(parts);
    });
  });

  it.each(near)('lets pass what is nearly one: %j', (text) => {
    expect(partsOf(text, find(text))).toEqual([]);
  });

  it('tells the class, and the same of an account whoever writes', () => {
    expect(find(github, AS.acme)).toMatchObject([
      {
        class: 'github-token',
        message: 'This looks like a GitHub token.',
        suggestion: expect.stringContaining('replaced'),
      },
    ]);
  });

  it('never has the secret in its words', () => {
    for (const secret of [github, stripe, 'Kiwi-Tandem-84', 'Winter26!x']) {
      const [finding] = find(`password: ${secret}`);
      expect(finding?.span).toBeDefined();
      expect(JSON.stringify(finding)).not.toContain(secret);
    }
  });

  it('judges a paragraph by itself', () => {
    const paragraphs = [
      `token: ${draw(24)}`,
      'Login: bob',
      'Passwort: geheim',
      `see ${github}`,
      '-----BEGIN PRIVATE KEY-----',
      draw(90),
    ];
    const apart = paragraphs.map((text) => partsOf(text, find(text)));
    for (const blank of ['\n\n', '\n \t\n', '\r\n\r\n', '\n\n\n']) {
      const text = paragraphs.join(blank);
      expect(partsOf(text, find(text))).toEqual(apart.flat());
    }
  });
});

describe('the options', () => {
  const own = `acme_live_${draw(20)}`;

  it('`classes` looks for nothing else, and `ignore` for all but', () => {
    const text = `${github} ${stripe} password: Kiwi-Tandem-84`;
    const classes = (options: unknown) => finder('secrets', options)(text).map((finding) => finding.class);
    expect(classes({})).toEqual(['github-token', 'stripe-key', 'password']);
    expect(classes({ classes: ['password'] })).toEqual(['password']);
    expect(classes({ ignore: ['password', 'stripe-key'] })).toEqual(['github-token']);
  });

  it('`internalHosts` are the ones of the organization, or none', () => {
    const host = 'ask intern.acme.example for it, or wiki.acme.corp';
    const hosts = (options: unknown) => partsOf(host, finder('secrets', options)(host));
    expect(hosts({})).toEqual(['wiki.acme.corp']);
    expect(hosts({ internalHosts: ['acme.example'] })).toEqual(['intern.acme.example']);
    expect(hosts({ internalHosts: ['*.intern.acme.example'] })).toEqual([]);
    expect(hosts({ internalHosts: [] })).toEqual([]);
    expect(finder('secrets', { internalHosts: [] })('http://10.0.12.5:8443/x')).toEqual([]);
  });

  it('`extra` are prefixes of own tokens', () => {
    expect(find(`see ${own}`)).toEqual([]);
    expect(finder('secrets', { extra: ['acme_live_'] })(`see ${own}`)).toMatchObject([{ class: 'own-token' }]);
    expect(finder('secrets', { extra: ['acme_live_'] })('see acme_live_x')).toEqual([]);
  });

  it('`hosts` are beside those of ours, or in their place', () => {
    const host = 'ask intern.acme.example for it, or wiki.acme.corp';
    const hosts = (options: unknown) => partsOf(host, finder('secrets', options)(host));
    expect(hosts({ hosts: { add: [' acme.example '] } })).toEqual(['intern.acme.example', 'wiki.acme.corp']);
    expect(hosts({ hosts: { replace: ['acme.example'] } })).toEqual(['intern.acme.example']);
    expect(hosts({ hosts: { replace: ['acme.example'] }, internalHosts: ['corp'] })).toEqual(['intern.acme.example']);
    expect(hosts({ hosts: { add: ['acme.example'] }, internalHosts: [] })).toEqual(['intern.acme.example']);
    expect(hosts({ hosts: { replace: [] } })).toEqual(['wiki.acme.corp']);
  });

  it('`tokens` are beside the published formats, or in their place', () => {
    const text = `see ${own} and ${github}, password: Kiwi-Tandem-84`;
    const classes = (options: unknown) => finder('secrets', options)(text).map((finding) => finding.class);
    expect(classes({ tokens: { add: ['acme_live_'] } })).toEqual(['own-token', 'github-token', 'password']);
    expect(classes({ tokens: { replace: ['acme_live_'] } })).toEqual(['own-token', 'password']);
    expect(classes({ tokens: { replace: [] } })).toEqual(['github-token', 'password']);
  });

  it('`allow` lets a known one pass', () => {
    expect(finder('secrets', {}, { allow: ['Kiwi-Tandem-84'] })('The wifi password is Kiwi-Tandem-84')).toEqual([]);
  });
});

describe('checksums', () => {
  test('are those of ISO 3309, in base 62', () => {
    expect(crc32('123456789')).toBe(0xcbf43926);
    expect(base62(61 * 62 + 10)).toBe('zA');
  });

  it('make sure of a token that looks made up', () => {
    const body = '0'.repeat(30);
    expect(find(`see ghp_${body}${base62(crc32(body)).padStart(6, '0')}`)).toMatchObject([{ class: 'github-token' }]);
    expect(find(`see ghp_${body}000000`)).toEqual([]);
    expect(hasValidChecksum(`${body}000000`, 'base62')).toBe(false);
    expect(hasValidChecksum(`${body}${crc32(body).toString(16).padStart(8, '0')}`, 'hex')).toBe(true);
  });
});

describe('any text', () => {
  const pieces = fc.oneof(
    unicode,
    fc.constantFrom(
      ...[
        github,
        stripe,
        'password: ',
        'token=',
        'api_key',
        ' is ',
        '"',
        '://',
        '@',
        'eyJ',
        '-----BEGIN PRIVATE KEY-----',
        '\n\n',
      ],
      ...[
        '\u0301',
        '\u200d',
        '\u0600',
        'https://a:b3c4d5@x',
        'sig=',
        'Kiwi-Tandem-84',
        '.corp:80/x',
        'AKIA',
        'wifi:',
        '\\n',
      ],
    ),
  );

  it('is judged without an error, with spans on grapheme boundaries that do not overlap', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const findings = find(text);
        const boundaries = findings.length === 0 ? new Set<number>() : boundariesOf(text);
        let last = 0;
        for (const { span, message } of findings) {
          expect(message).not.toContain('failed');
          expect(span !== undefined && span.start >= last && span.start < span.end).toBe(true);
          expect([boundaries.has(span?.start ?? -1), boundaries.has(span?.end ?? -1)]).toEqual([true, true]);
          last = span?.end ?? 0;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('has a token of its own found, whatever is around', () => {
    fc.assert(
      fc.property(unicode, unicode, (before, after) => {
        const text = `${before}\n\n${github}\n\n${after}`;
        const start = before.length + 2;
        expect(find(text).map(({ span }) => span)).toContainEqual({ start, end: start + github.length });
      }),
      { numRuns: 500 },
    );
  });
});

/** Each fills a draft of the greatest length that a site allows. What grows faster than the draft would not come back in time. */
const units: readonly string[] = [
  ...[
    'c0ffee5h1d',
    'a@',
    'key=',
    'key= ',
    "key='",
    '"key":"',
    'eyJ',
    'eyJ.',
    'sk-',
    '://',
    'https://a:',
    'https://a:b@',
    'password is ',
  ],
  ...[
    'password:',
    'pass',
    '-----BEGIN PRIVATE KEY-----',
    '-----END PRIVATE KEY-----',
    '-----BEGIN PRIVATE KEY-----Ab1+',
    'seed phrase: ',
  ],
  ...[
    'seed phrase abandon ability ',
    'AZDO',
    '-us1',
    ':AA',
    '10.',
    '.corp',
    'a.internal:80/a',
    '&sig=',
    'https://a.example/?se=1&sig=',
  ],
  ...[
    'key: a\n\n',
    'a\u200bb',
    'login: a/',
    'curl -u ',
    'auth Basic ',
    'identified by "',
    'WIFI:T:',
    'xoxb-',
    'AKIA',
    'SK ',
    '--password ',
  ],
  ...[
    'PuTTY-User-Key-File-2: ssh-rsa\n',
    'password (a) for the a a a ',
    'hooks.slack.com/services/',
    'dapi',
    'msh',
    'user: pass: ',
    '\n',
  ],
  ...['token="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', `${stripe}\u0301 `, `api_key=${draw(16)} `],
];

describe('a draft of 63,206 characters', () => {
  it.each(units)('of %j is read to its end', (unit) => {
    const text = `${unit.repeat(Math.ceil(63_206 / unit.length))}\n\n${github}`;
    expect(find(text).at(-1)).toMatchObject({ class: 'github-token', span: { end: text.length } });
  });
});
