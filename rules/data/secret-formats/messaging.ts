import { byVendor, type Formats, GITHUB_PATTERNS, GITLEAKS, named, prefixed, shaped, source, token, tokens, UUID, vendor } from '../../secrets/format.ts';

const SLACK = source('https://docs.slack.dev/authentication/tokens');
const SLACK_HOOK = source('https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks');
const DISCORD = source('https://discord.com/developers/docs/reference');
const DISCORD_HOOK = source('https://discord.com/developers/docs/resources/webhook');
const TEAMS = source('https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook');
const META = source('https://developers.facebook.com/docs/facebook-login/guides/access-tokens');
const INSTAGRAM = source('https://developers.facebook.com/docs/instagram-platform/');
const X_AUTH = source('https://docs.x.com/fundamentals/authentication/overview');
const TWILIO = source('https://www.twilio.com/docs/iam/api-keys');
const BREVO = source('https://developers.brevo.com/docs/getting-started');

/** Chat, mail, social networks, and addresses that take messages from whoever knows them. */
export const MESSAGING: Formats = [
  token('a Slack token', 'xoxb-', /xoxb-\d{8,14}-[0-9A-Za-z-]{10,70}/y, SLACK),
  token('a Slack user token', 'xoxp-', /xoxp-(?:\d{8,14}-){2,3}[0-9A-Za-z]{10,64}/y, SLACK),
  ['xoxa-', 'xoxr-', 'xoxo-', 'xoxs-'].map((key) =>
    shaped('slack-legacy-token', 'a Slack token', key, /xox(?:[ar]-(?:\d-)?[0-9A-Za-z-]{8,80}|[os]-\d{6,14}-\d{6,14}[0-9A-Za-z-]{0,70})/y, SLACK),
  ),
  token('a Slack session token', 'xoxc-', /xoxc-(?:\d{8,14}-){2,3}[0-9a-f]{32,64}/y, SLACK),
  tokens('a Slack session cookie', 'xoxd-', 'percent', [40, 300], SLACK),
  token('a Slack app token', 'xapp-', /xapp-(?:\d-[0-9A-Za-z]{6,16}-)?\d{6,16}-[0-9A-Za-z+/]{24,80}/y, SLACK),
  shaped('slack-config-token', 'a Slack configuration token', 'xoxe', /xoxe(?:\.xox[bp])?-\d-[0-9A-Za-z]{140,180}/y, SLACK),
  token('a Slack webhook', 'hooks.slack.com/', /hooks\.slack\.com\/(?:services|workflows|triggers)\/[0-9A-Z]{5,14}\/[0-9A-Z]{5,14}\/[0-9A-Za-z/]{18,60}/y, SLACK_HOOK),
  ['discord.com/api/webhooks/', 'discordapp.com/api/webhooks/'].map((key) =>
    token('a Discord webhook', key, /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,80}/y, DISCORD_HOOK),
  ),
  // By when it was made: the first three up to 2022.
  ['.x', '.y', '.z', '.g'].map((key) =>
    shaped('discord-token', 'a Discord bot token', key, /[MNO][0-9A-Za-z]{23,27}\.[XYZG][\w-]{5}\.[\w-]{27,40}/y, DISCORD, { run: 'host', most: 28 }),
  ),
  named('discord-token', 'a Discord bot token', ['discord', 'bot', 'token'], /^[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}$/, source('https://discord.com/developers/docs/reference#authentication')),
  byVendor('a Discord secret', ['discord'], /^(?:[\w-]{32}|[0-9a-f]{64})$/),
  token('a Teams webhook', '.webhook.office.com/', /[0-9a-z-]{1,60}\.webhook\.office\.com\/webhookb2\/[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[0-9a-f]{32}\/[0-9a-f-]{36}/iy, TEAMS, { run: 'host', most: 60 }),
  token('a Teams webhook', 'outlook.office.com/webhook/', /outlook\.office\.com\/webhook\/[0-9a-f-]{36}@[0-9a-f-]{36}\/\w{5,20}\/[0-9a-f]{32}\/[0-9a-f-]{36}/iy, TEAMS),
  token('a Zapier webhook', 'hooks.zapier.com/', /hooks\.zapier\.com\/hooks\/catch\/\d{4,12}\/[0-9a-z]{5,12}/y, source('https://help.zapier.com/hc/en-us/articles/8496288690317')),
  token('a Make webhook', '.make.com/', /hook\.[0-9a-z]{2,6}\.make\.com\/[0-9a-z]{24,40}/y, source('https://www.make.com/en/help/tools/webhooks'), { run: 'host', most: 12 }),
  token('an IFTTT webhook', 'maker.ifttt.com/', /maker\.ifttt\.com\/(?:use|trigger\/\w{1,60}(?:\/json)?\/with\/key)\/[\w-]{20,50}/y, source('https://help.ifttt.com/hc/en-us/articles/115010230347')),
  token('a Google Chat webhook', 'chat.googleapis.com/', /chat\.googleapis\.com\/v1\/spaces\/[\w-]{5,20}\/messages\?key=[\w-]{30,50}&token=[\w%=-]{20,80}/y, source('https://developers.google.com/workspace/chat/quickstart/webhooks')),
  shaped('telegram-token', 'a Telegram bot token', ':aa', /\d{8,10}:AA[\w-]{32,33}(?![\w-])/y, source('https://core.telegram.org/bots/api#authorizing-your-bot'), { run: 'digits', most: 10 }),
  token('a Twilio key', 'sk', /SK[0-9a-f]{32}/y, TWILIO),
  named('twilio-token', 'a Twilio auth token', ['twilio'], /^[0-9a-f]{32}$/, TWILIO),
  token('a SendGrid key', 'sg.', /SG\.[\w-]{20,24}\.[\w-]{39,45}/y, source('https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys')),
  tokens('a Mailgun key', 'key-', 'hex', 32),
  byVendor('a Mailgun key', ['mailgun'], /^[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}$/),
  tokens('a Mandrill key', 'md-', 'dash', 22, source('https://mailchimp.com/developer/transactional/docs/fundamentals/')),
  token('a Mailchimp key', '-us', /[0-9a-f]{32}-us\d{1,2}/y, GITLEAKS, 32),
  token('a Brevo key', 'xkeysib-', /xkeysib-[0-9a-f]{64}-[0-9A-Za-z]{16}/y, BREVO),
  token('a Brevo SMTP key', 'xsmtpsib-', /xsmtpsib-[0-9a-f]{64}-[0-9A-Za-z]{16}/y, BREVO),
  token('a Resend key', 're_', /re_[0-9A-Za-z]{8}_[0-9A-Za-z]{24}/y, source('https://resend.com/docs/dashboard/api-keys/introduction')),
  byVendor('a Postmark token', ['postmark'], new RegExp(`^${UUID}$`), source('https://postmarkapp.com/developer/api/overview')),
  byVendor('a MessageBird key', ['messagebird', 'message_bird', 'message-bird'], /^[0-9A-Za-z]{25}$/),
  named('line-token', 'a LINE channel token', ['line'], /^[0-9A-Za-z+/]{140,180}=$/, source('https://developers.line.biz/en/docs/basics/channel-access-token/')),
  tokens('an Intercom token', 'dG9rO', 'base64', [50, 80], GITHUB_PATTERNS),
  byVendor('a Sendbird token', ['sendbird'], /^[0-9a-f]{40}$/),
  byVendor('a Zendesk token', ['zendesk'], /^[0-9A-Za-z]{40}$/),
  byVendor('a Mattermost token', ['mattermost'], /^[0-9a-z]{26}$/),
  tokens('a Twitch token', 'oauth:', 'lower', 30, source('https://dev.twitch.tv/docs/authentication/')),
  byVendor('a Twitch secret', ['twitch'], /^[0-9a-z]{30}$/),
  prefixed('facebook-token', 'a Facebook access token', 'EAA', 'alnum', [80, 320], META),
  token('a Facebook app token', '|', /\d{13,17}\|[\w-]{27}(?![\w-])/y, META, { run: 'digits', most: 17 }),
  named('facebook-secret', 'a Facebook app secret', ['facebook', 'fb_'], /^[0-9a-f]{32}$/, META),
  tokens('an Instagram token', 'IGQV IGAA', 'dash', [100, 300], INSTAGRAM),
  prefixed('linkedin-secret', 'a LinkedIn client secret', 'WPL_AP1.', 'dot', [16, 60], GITHUB_PATTERNS),
  prefixed('linkedin-token', 'a LinkedIn access token', 'AQX', 'dash', [200, 600], source('https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow')),
  named('linkedin-secret', 'a LinkedIn client secret', ['linkedin', 'linked_in', 'linked-in'], /^[0-9A-Za-z]{16}$/),
  tokens('an X bearer token', 'AAAAAAAAAAAAAAAAAAAA', 'percent', [40, 120], X_AUTH),
  byVendor('an X access token', ['twitter', 'x_', 'access_token', 'access token'], /^\d{8,20}-[0-9A-Za-z]{30,45}$/, X_AUTH),
  byVendor('an X secret', ['twitter'], /^(?:[0-9A-Za-z]{25}|[0-9A-Za-z]{45}|[0-9A-Za-z]{50})$/, X_AUTH),
  tokens('a Pinterest token', 'pina_', 'alnum', [32, 140], source('https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/')),
  tokens('a TikTok token', 'act.', 'alnum', [60, 90], source('https://developers.tiktok.com/doc/oauth-user-access-token-management')),
  byVendor('a Spotify secret', ['spotify'], /^[0-9a-f]{32}$/, source('https://developer.spotify.com/documentation/web-api/concepts/apps')),
  named('wechat-secret', 'a WeChat app secret', ['wechat', 'weixin', 'wx_'], /^[0-9a-f]{32}$/, source('https://developers.weixin.qq.com/doc/')),
  tokens('a MailerSend token', 'mlsn.', 'hex', 64, source('https://developers.mailersend.com/general.html')),
  tokens('a OneSignal key', 'os_v2_app_', 'lower', 103, GITHUB_PATTERNS),
  token('a Lark webhook', 'open-apis/bot/', new RegExp(`open-apis/bot/v2/hook/${UUID}`, 'y'), source('https://open.larksuite.com/document/')),
  tokens('a Slack workflow token', 'xwfp-', 'dash', [40, 1000], vendor('https://docs.slack.dev/authentication/tokens')),
  tokens('a OneSignal key', 'os_v2_org_', 'lower', 103, vendor('https://documentation.onesignal.com/docs/en/keys-and-ids')),
  tokens('a Courier token', 'pk_prod_', 'upper', 28, vendor('https://www.courier.com/docs/')),
  tokens('an SMTP2GO key', 'api-', 'upper', 32, vendor('https://developers.smtp2go.com/')),
  token('a Matrix access token', 'syt_', /syt_[0-9A-Za-z+/=-]{4,100}_[A-Za-z]{20}_[0-9A-Za-z]{6}/y, vendor('https://spec.matrix.org/latest/client-server-api/')),
  tokens('an ntfy token', 'tk_', 'lower', 29, vendor('https://docs.ntfy.sh/config/#access-tokens')),
  tokens('a GC Notify key', 'gcntfy-', 'dash', [72, 220], vendor('https://documentation.notification.canada.ca/en/start.html')),
  token('a DingTalk webhook', 'oapi.din', /oapi\.dingtalk\.com\/robot\/send\?access_token=[0-9a-f]{64}/y, vendor('https://open.dingtalk.com/document/')),
  token('a WeCom webhook', 'qyapi.we', new RegExp(`qyapi\\.weixin\\.qq\\.com/cgi-bin/webhook/send\\?key=${UUID}`, 'y'), vendor('https://developer.work.weixin.qq.com/document/')),
  token('an Amazon IVS stream key', 'sk_', /sk_[a-z]{2}-[a-z]{4,9}-\d_[0-9A-Za-z]{8,14}_[0-9A-Za-z]{20,40}/y, vendor('https://docs.aws.amazon.com/ivs/')),
];
