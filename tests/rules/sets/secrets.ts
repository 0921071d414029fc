import { FORMATS } from '../../../rules/data/secret-formats/index.ts';
import { ALPHABETS, type Format, type Named, type Prefixed } from '../../../rules/secrets/format.ts';
import { sampleOf, sampleOfPattern, seeded } from './sample-pattern.ts';

/**
 * Our own drafts with and without secrets. Tokens are drawn here, by seed, so that none stands in the repository. `class`: what has
 * to be found; none: the draft is clean.
 */
export type SecretRow = { readonly kind: string; readonly text: string; readonly class?: string };

const random = seeded(2026);
const draw = (length: number, range: string = ALPHABETS.alnum) => sampleOf(range, length, random);
const hex = (length: number) => draw(length, ALPHABETS.hex);
const uuid = () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;

/** What people post around a token. */
const AROUND: readonly ((token: string) => string)[] = [
  (token) => `Can someone tell me why ${token} does not work?`,
  (token) => `New in the docs: start with\nexport TOKEN=${token}\nand you are done.`,
  (token) => `{"name": "demo", "value": "${token}"}`,
  (token) => `Just run \`deploy --with ${token}\` and lean back.`,
  (token) => `Steps:\n1. open the console\n2. paste ${token}.\n3. be happy 🎉`,
  (token) => `curl -H "X-Auth: ${token}" https://api.acme.example/v1/cars`,
  (token) => `Debugging all day… turns out it was (${token})`,
  (token) => `https://api.acme.example/v1/me?auth=${token}`,
];

function around(token: string, index: number): string {
  return AROUND[index % AROUND.length]?.(token) ?? token;
}

function tokenOf(format: Prefixed): string {
  // A dot at the end would be that of the sentence, and no vendor's token has one there.
  return format.prefix + draw(format.min, ALPHABETS[format.alphabet]).replace(/\.$/, 'q');
}

function assigned({ vendors, pattern }: Named, index: number): string {
  const name = (vendors[0] ?? '').replace(/[ ._-]+$/, '');
  const value = sampleOfPattern(pattern, random);
  return index % 2 === 0
    ? `${name.toUpperCase().replace(/\W/g, '_')}_KEY=${value}`
    : `Our ${name} secret: "${value}", do not tell`;
}

function rowOf(format: Format, index: number): SecretRow {
  const { id } = format;
  switch (format.kind) {
    case 'prefixed':
      return { kind: 'tokens with a prefix', class: id, text: around(tokenOf(format), index) };
    case 'shaped':
      return { kind: 'tokens with a shape', class: id, text: around(sampleOfPattern(format.pattern, random), index) };
    case 'named':
      return { kind: 'keys told by their vendor', class: id, text: assigned(format, index) };
    default:
      return format satisfies never;
  }
}

const formats = FORMATS.map(rowOf);

const passwords = [
  'wifi pass: Guest-Acme!2026',
  'mysql -u root -pS3cret99x shop < dump.sql',
  'sshpass -p Blu3Sky!9 ssh me@shop.example',
  'db password `c0rrect-h0rse`, change it soon',
  'temp password "Welcome!27x" until Friday',
  `recovery key: ${Array.from({ length: 8 }, () => draw(6, ALPHABETS.digits)).join('-')}`,
  `app password: ${['ojxc', 'atue', 'svip', 'reqs'].join(' ')}`,
  `Application password: ${[draw(4), draw(4), draw(4), draw(4), draw(4), draw(4)].join(' ')}`,
  'The wifi password is Kiwi-Tandem-84, enjoy your stay!',
  'Guest wifi: AcmeGuest, password: Blue!River7',
  'pw: Tr0mbone&3',
  'Login: bob / Passwort: geheim',
  'Benutzer: anna\nPasswort: Herbst2026',
  'Das WLAN-Passwort lautet Kaffee4711',
  'Unser Kennwort für den Drucker ist Berg-See-88',
  'Le mot de passe est Soleil42!',
  'Mot de passe : Azur-1789',
  'La contraseña es Gato2026!',
  'Contraseña para el wifi: Sol#2026x',
  'A senha do wifi é Praia2026',
  'La password è Torino2026!',
  'Parola: Vesuvio79!',
  'The password for the shared drive is Acme#2026',
  'Password is: Fr3sh-Start',
  'Zugangsdaten: admin / Start!2026',
  'creds admin:Winter26!',
  'The admin login is admin / Tiger!2026',
  'Username: jsmith\nPassword: Welcome1',
  'user: root, pass: toor4711',
  '- **Password:** `Kiwi-85-Tandem`',
  'root password → R00t!now',
  'Passphrase: correct-pony-battery-7',
  'Our intern asked for it: the password (staging) is now Lemon-Tree-9',
  'DB_PASSWORD=summer-in-the-city',
  'export PGPASSWORD=m3loncholy',
  '{"user": "app", "password": "s3cretSauce"}',
  'password = "opensesame"',
  'mysql --user=doadmin --password=strongp@55! --host=db',
  'Server=db1;Database=x;User Id=sa;Password=Str0ng!Pass;',
  "CREATE USER app IDENTIFIED BY 'Sup3rS3cret'",
  "sshpass -p 'Xk29!mm' ssh root@host",
  '<password>S3cure!pass</password>',
  'spring.datasource.password=Pa55word!x',
  'define("DB_PASSWORD", "w0rdpr3ss!")',
  'Passcode: 8FJ2-KX91',
  'Take Ahorn-Blatt7 as the password for the demo stand',
  '“Welle#2027” is the password for the projector, thanks',
  'Nehmt Kastanie88 als Passwort für den Beamer',
  'login anna pass Kj7_vQ2pz, then press enter',
  'docker login -u ci -p Kj7vQ2pzR4 hub.acme.example',
  `az login --service-principal -u ${draw(8)} -p ${draw(20)} --tenant acme`,
  "{'user': 'app', 'password': 'Marzipan!9'}",
  "config['db']['password'] = 'quiet-Otter'",
  "define('DB_PASSWORD', 'quiet-Otter');",
  "define( 'DB_PASS',           'quiet-Otter' );",
  ":password       => 'quiet-Otter',",
  'db_password                 = "quiet-Otter"',
  'ftpPassword: "quiet-Otter"',
  '"adminPassword" : "quietlittleotter"',
  'password ?= "quiet-Otter"',
  '$password .= "quiet-Otter";',
  'val dbPassword: String = "quiet-Otter"',
  'const dbPassword string = "quiet-Otter"',
  'Dim dbPassword As String = "quiet-Otter"',
  'var password = @"quiet-Otter"',
  'password = r"quiet-Otter"',
  'env:\n  - name: DB_PASSWORD\n    value: "quiet-Otter"',
  '{"name": "DB_PASSWORD", "value": "quiet-Otter"}',
  '<add key="SmtpPassword" value="quiet-Otter" />',
  '<name>db.password</name>\n<value>quiet-Otter</value>',
  '<dbPassword>\n  quiet-Otter\n</dbPassword>',
  'new NetworkCredential("bob", "quiet-Otter")',
  "requests.get(url, auth=('bob', 'quiet-Otter'))",
  'HTTPBasicAuth("bob", "quiet-Otter")',
  'mysqli_connect("db1", "bob", "quiet-Otter")',
  'psexec \\\\host7 -u admin -p Otter99x cmd',
  'bob@203.0.113.7 (pw(Kx9vQz2b))',
  'ID/PW bob/Kx9vQz2b',
  'Wifi password - Kx9vQz2b',
  'password for the printer in our hall: Kx9vQz2b',
  'The admin login for the beamer: admin / Tiger!2026',
  'machine git.acme.example login b^b password Kx9vQz2bT',
  'PASSWORD = "$tr@nge!fruit"',
  'smtp.login("bob", "Marzipan9")',
  "HTTPDigestAuth('bob', 'quiet-Otter')",
  'signInWithEmailAndPassword("bob", "Marzipan9")',
  'WiFi.begin("AcmeNet", "Marzipan9")',
  'DirectoryEntry("LDAP://acme", "bob", "quiet-Otter")',
  "page.fill('#password', 'quiet-Otter')",
  'char pass[] = "quiet-Otter";',
  "password: process.env.DB_PASS || 'quiet-Otter'",
  'Passwort fürs Gäste-WLAN: Marzipan#9',
  'Password for the wifi - Kx9vQz2b',
  'WLAN: AcmeGast\nKey: 8472-3391-Apfel',
  'Zugang: demo / M4rzipan!',
  'psw: M4rzipan!',
].map((text) => ({ kind: 'passwords', class: 'password', text }));

const assignments: readonly (readonly [id: string, text: string])[] = [
  ['api-key', `api_key = "${draw(32)}"`],
  ['api-key', `API key: ${draw(40)}`],
  ['api-key', `my api key is ${draw(32)}`],
  ['api-key', `?api_key=${draw(32)}&x=1`],
  ['api-key', `x-api-key: ${draw(40)}`],
  ['api-key', `'api_key': '${draw(32)}'`],
  ['api-key', `apiKey:            "${draw(32)}"`],
  ['api-key', `const apiKey: string = "${draw(32)}"`],
  ['api-key', `API_KEY ::= ${draw(32)}`],
  ['api-key', `daemonKey=${draw(32)}`],
  ['api-key', `protocol_key=${draw(32)}`],
  ['api-key', `secret key ${draw(15)}7`],
  ['token', `GITHUB_PAT=${draw(40)}`],
  ['token', `token for the bot → ${draw(32)}`],
  ['token', `Authorization: Token ${hex(40)}`],
  ['token', `Authorization: Bearer ${draw(6)}.${draw(6)}7`],
  ['token', `access token ${draw(15)}7`],
  ['secret', `creds = ${draw(30)}`],
  ['secret', `appSecret: "hardBoiled7"`],
  ['secret', `do_not_commit_secret = ${draw(30)}`],
  ['secret', `<appSecret>\n  ${draw(32)}\n</appSecret>`],
  ['basic-auth', `curl --proxy-user bob:Winter26! https://api.acme.example`],
  ['api-key', `ENCRYPTION_KEY: ${hex(64)}`],
  ['api-key', `License key: ${draw(5)}-${draw(5)}-${draw(5)}-${draw(5)}`],
  ['api-key', `--api-key ${draw(32)}`],
  ['private-key', `private_key=${hex(64)}`],
  ['token', `token=${draw(24)}`],
  ['token', `Authorization: Bearer ${draw(40)}`],
  ['token', `https://api.acme.example/v1?access_token=${draw(40)}`],
  ['token', `auth_token=${hex(40)}`],
  ['token', `const token = '${draw(32)}';`],
  ['api-key', `apikey "${draw(32)}"`],
  ['api-key', `encryption key ${hex(64)}`],
  // With nothing but a space between, a digit tells the value from the next word.
  ['api-key', `encryption key ${draw(19)}7`],
  ['password', `clave API: ${draw(32)}`],
  ['api-key', `chiave API: ${draw(32)}`],
  ['token', `HASHNODE_TOKEN=${hex(40)}`],
  ['secret', `client_secret: ${draw(30)}`],
  ['secret', `APP_SECRET='${draw(50)}'`],
  ['api-key', `KEY_VAULT_SECRET='${draw(50)}'`],
  ['secret', `secret = ${draw(20)}`],
  ['secret', `JWT_SECRET=${draw(32)}`],
  ['session-cookie', `Set-Cookie: session=${draw(40)}`],
  ['session-cookie', `Cookie: sessionid=${uuid()}; theme=dark`],
  ['session-cookie', `JSESSIONID=${draw(32, ALPHABETS.upper)}`],
  ['session-cookie', `PHPSESSID=${draw(26, ALPHABETS.lower)}; path=/`],
  ['basic-auth', 'curl -u admin:Winter26! https://api.acme.example'],
  ['basic-auth', `Authorization: Basic ${btoa(`bob:${draw(12)}`)}`],
  ['basic-auth', `{"auths":{"hub":{"auth":"${btoa(`bob:${draw(12)}`)}"}}}`],
];

const web = (text: string) => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const jwt = `${web('{"alg":"HS256","typ":"JWT"}')}.${web('{"sub":"42","role":"admin"}')}.${draw(43)}`;
const lines = (count: number) =>
  Array.from({ length: count }, () => draw(64, ALPHABETS.base64.replace('=', ''))).join('\n');
const pem = (what: string, body: string) => `-----BEGIN ${what}-----\n${body}\n-----END ${what}-----`;

const structures: readonly (readonly [id: string, text: string])[] = [
  ['jwt', `Logged in with ${jwt} and still no access`],
  ['jwt', `Authorization: Bearer ${jwt}`],
  ['private-key', pem('RSA PRIVATE KEY', lines(6))],
  ['private-key', pem('OPENSSH PRIVATE KEY', lines(5))],
  ['private-key', pem('EC PRIVATE KEY', lines(3))],
  ['private-key', JSON.stringify({ private_key: pem('PRIVATE KEY', lines(6)) })],
  [
    'private-key',
    `-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: 1\n\n${lines(8)}\n=aB3d\n-----END PGP PRIVATE KEY BLOCK-----`,
  ],
  ['private-key', `Half of it is enough:\n-----BEGIN PRIVATE KEY-----\n${lines(2)}`],
  [
    'putty-key',
    `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: me\nPublic-Lines: 2\n${lines(2)}\nPrivate-Lines: 1\n${draw(48)}\nPrivate-MAC: ${hex(64)}`,
  ],
  ['seed-phrase', 'My seed phrase: lemon abandon actor bridge camera doctor eager fabric galaxy harbor icon jungle'],
  ['ethereum-key', `Oh no, I pasted my wallet: 0x${hex(64)}`],
  ['wifi-code', 'WIFI:T:WPA;S:AcmeGuest;P:launch-2026;;'],
  ['wifi-code', `WLAN-Schlüssel: ${draw(20, ALPHABETS.digits)}`],
  ['wifi-code', `WLAN-Netzwerkschlüssel (WPA2): ${draw(20, ALPHABETS.digits)}`],
  ['connection-string', `postgres://app:${draw(12)}@db.acme.example:5432/prod`],
  ['connection-string', `redis://:${draw(16)}@cache:6379/0`],
  ['connection-string', `amqp://svc:${draw(12)}@mq.acme.example/vhost`],
  ['connection-string', `mongodb+srv://app:${draw(6)}@${draw(6)}@c0.acme.example/x`],
  ['connection-string', `MONGO="mongodb://root:${draw(12)}@google.example:27017/x"`],
  ['url-credentials', `https://ci:${draw(20)}@git.acme.example/x`],
  ['url-credentials', `git clone https://${draw(24)}@git.acme.example/cars.git`],
  ['url-credentials', 'ftp://deploy:s3cur3-Drop@files.acme.example/up'],
  ['signed-url', `https://b.s3.amazonaws.com/x.pdf?X-Amz-Algorithm=AWS4&X-Amz-Expires=900&X-Amz-Signature=${hex(64)}`],
  ['signed-url', `https://acme.blob.core.windows.net/c/x.pdf?sv=2025-01-01&se=2027-01-01&sig=${draw(43)}%3D`],
  ['signed-url', `https://storage.googleapis.com/b/x?X-Goog-Expires=900&X-Goog-Signature=${hex(128)}`],
  ['signed-url', `https://d1.cloudfront.net/x.mp4?Expires=1798761600&Signature=${draw(60)}&Key-Pair-Id=K2`],
  ['internal-host', 'http://jenkins.acme.corp:8080/job/deploy'],
  ['internal-host', 'Dashboards moved to grafana.acme.lan/d/sales'],
  ['internal-host', 'Have a look: http://192.168.1.20:3000/admin'],
  ['internal-host', '10.0.12.5:8443 is up again'],
  ['internal-host', 'The runbook is on wiki.acme.corp, as ever'],
  ['internal-host', 'ip-10-0-3-7.eu.internal is slow'],
];

/** Nobody writes these by chance, and a few signs of a real one may be all that was changed. */
const madeUp: readonly (readonly [id: string, text: string])[] = [
  ['tailscale-key', `Join with tskey-auth-${'Q'.repeat(12)}-${'R'.repeat(24)} tonight`],
  ['stripe-key', `sk_live_${'Z'.repeat(24)} is in the slides`],
  ['stripe-test-key', `sk_test_${'M'.repeat(24)} is in the slides too`],
  ['github-token', `git clone fails with ghp_${'abcdefghijkl'.repeat(3)}`],
  ['grafana-token', `glsa_${'abcdefgh12345678'.repeat(2)}_0123abcd for the dashboard`],
  ['databricks-token', `token: "dapi${'0123456789ABCDEF'.repeat(2)}"`],
  ['docker-token', `docker login with dckr_pat_Sample${'1234567890'.repeat(2)}Q`],
  ['github-token', `my ghp_${draw(29)}EXAMPLE`],
];

const nearMisses = FORMATS.flatMap((format) => {
  // A cookie is one by its name, however long.
  if (format.kind !== 'prefixed' || format.min !== format.max || format.prefix.endsWith('=')) return [];
  return [{ kind: 'clean: one sign too few', text: `see ${tokenOf(format).slice(0, -1)} there` }];
});

const gaps = FORMATS.flatMap((format, index) => {
  if (format.kind !== 'prefixed' || index % 2 === 1) return [];
  return [{ kind: 'clean: placeholders', text: around(`${format.prefix}${'x'.repeat(format.min)}`, index) }];
});

const placeholders = [
  'API_KEY=YOUR_API_KEY',
  ['password=', '{PASSWORD}'].join('$'),
  'password=********',
  'password: xxxxxxxx',
  'token=<token>',
  'token: {{ secrets.TOKEN }}',
  `AKIA${'IOSFODNN7'}EXAMPLE`,
  'api_key=process.env.API_KEY',
  'const password = getPassword()',
  'password: string',
  'client_secret: "changeme"',
  'https://username:password@example.com/api',
  'https://user:pass@example.com',
  `ghp_${'0'.repeat(36)}`,
  'glpat-your-token-goes-here',
  `sk_live_${'x'.repeat(24)}`,
  'postgres://postgres:postgres@localhost:5432/db',
  'Set OPENAI_API_KEY=sk-... and go',
  `API_KEY=${'0123456789abcdef'.repeat(2)}`,
  'Secret: AAAAAAAAAAAAAAAAAAAAAAAA',
  'PASSWORD=%PASSWORD%',
  'db.password=null',
  'password = "LOGIN_FORM_LABEL"',
  'passwordLabel: "Password:"',
  'password_hint = "your first pet"',
  'dbPassword = "acme-9" + suffix',
  'RotatePassword = "arn:aws:lambda:eu-west-1:123456789012:function:rotate"',
  'renew_password: "shop/users/passwords#renew"',
  `export DB_PASSWORD="'$OTHER_PASSWORD'"`,
  `api_key: ENC[AES256_GCM,data:${draw(20)},type:str]`,
  'license_key=a1b2c3d4e5f6g7h8i9j0',
  'api_key = "some-fake-key-27"',
  'const tokenPattern = /^[A-Za-z0-9]{40}$/',
  "password: process.env.DB_PASS || 'not-set'",
  'login("bob", "callback")',
  `DEMO_TOKEN=demo_${'aBcDeFgHiJkLmNoPqRsTuVwXyZ'}${'1234567890'}`,
].map((text) => ({ kind: 'clean: placeholders', text }));

const social = [
  'App passwords: what they are, and when you need one',
  'app password: four groups of four letters',
  'Recovery key: print it and keep it in a drawer',
  'The password "generator" on our page is back',
  'The password field on "checkout2" is too narrow',
  'Ski pass: Day3 and Day4 are cheaper',
  'API: the next release, 2026-12',
  'mysql -p asks for it, so nobody reads along',
  'mysql -u root -p shop2026 asks for it, too',
  'docker login -u ci -p $TOKEN, and never by hand',
  'ssh login, then docker run -p 8080:8080 shop2026',
  'WLAN-Schlüssel: 20 Ziffern, unten am Gerät',
  'Schlüsselnummer: 57419256286992527338',
  'See 2/1 odds and 1/1 ties on the board',
  'https://docs.alchemy.example/v2/getting-started-with-a-key-of-your-own',
  'Never share your password: it is yours alone.',
  'Password managers: why you need one',
  'Use code SUMMER2026SALE for 20 % off until Sunday!',
  'The key is consistency.',
  'Key takeaways from our API webinar: tokens, passwords and secrets are hard.',
  'Passwords: length beats complexity, every single time.',
  'The most common password is 123456. Is it yours?',
  'If your password is password123, we need to talk.',
  'Your password must be 16-character long, says the policy',
  'API: what it means and why your CFO should care',
  'Our secret: hire nice people',
  'Secret ingredient: love (and 200g butter)',
  'Now playing: Symphony No. 5. Key: C minor',
  'Password: the musical is back on Broadway 🎭',
  'The password is swordfish 😎',
  'Session 3: 14:00, Hall B',
  'Cookie recipe: 200g flour, 2 eggs',
  'Login: https://acme.example/login',
  'Steam key in bio, first come first served',
  'Passcode: 482913, see you in the webinar!',
  'Token2049 is in Singapore this year',
  'Keynote: 10:30 Hall B, doors open at 10',
  'passkeys: the future of logging in?',
  'Wordle 1,234 4/6\n⬛🟨⬛⬛⬛\n🟩🟩🟩🟩🟩',
  'Eat local, shop local! shop.local/leeds',
  'Boarding pass: LH1234, window seat ✈️',
  'Press pass: S24-Press, see you at the show',
  'Ski pass: 49.90€/day',
  'Season pass: Tier3 is sold out',
  'Bearer of bad news: the launch slips to May',
  'Basic instinct: ship on Fridays',
  'Das Geheimnis: viel Butter und 45 Minuten Geduld',
  'Le mot de passe de votre réussite : persévérance',
  'La clave: escuchar a tus clientes',
  'A chave: ouvir antes de falar',
  'La parola chiave: sostenibilità',
  'Passwort vergessen? Passiert uns allen.',
  'Tracking number 9400 1000 0000 0000 0000 17',
  'Order #A7-2219-XK, shipped on 3 May',
  'SKU: AB12-CD34-EF56, back in stock',
  'Flight LH2042 gate B14, seat 12A',
  'Version 3.14.0-rc.2+build.117 is out',
  'IMG_20260413_101112.jpg was my favourite of the day',
  '#FullStackDeveloper #100DaysOfCode #DEVCommunity2026',
  '40.7128° N, 74.0060° W: see you there',
  'Say the secret word PUMPKIN at the bar for a free coffee',
  'Our password policy needs 14 characters. Fight me.',
  'Token economics, explained in 5 tweets 🧵',
  'What a pass! 85% completion, 2 touchdowns',
  'Room key: ask at the desk',
  'API3 token jumps 12% after listing',
  'Credentials: MD, PhD, FACS',
  'Wifi password? Buy a coffee first, it’s on the receipt.',
  'Pass: 85%, fail: 15%, a good year',
  'H2O2, CO2 and C6H12O6 walk into a bar',
  'P@ssion beats perfection',
  'Password: minimum8characters, one digit, one tear',
  'We took Argon2id as the password hash, and sleep well',
  'FIDO2 is the password killer of the decade',
  'User Anna will pass 2027 with flying colours',
  'Votes by quarter: 120|240|360|480',
  'If your password is still "Welcome1", we need to talk.',
  'Project key: ACME2026ROADMAP',
  'Unique key: customer_id_2024v3x',
  'Login Anna / Peter2 will show the demo',
  'Password – 12 characters at least, says SP800-63B',
  'Password - 2FA - passkey: the history of logging in',
  'Wifi password - ask the barista',
  'The password in question was leaked in 2023',
  'password(s) and passphrase(s), a love story',
  'The token value: 0.0027 € and falling',
  'A3TOWERS2026 is the hashtag of the venue',
  'turkey: 12lb-roast=done',
  'this.url.password += encoded27CodePoints;',
  'Wi-Fi 7, key: WPA3',
  'The password for the wifi - ask Bob42',
  'Zugang: Halle 7 / Tor 12b',
].map((text) => ({ kind: 'clean: everyday posts', text }));

const technical = [
  `commit ${hex(40)}`,
  `Merged ${hex(7)} into main`,
  `sha256: ${hex(64)}`,
  `integrity="sha512-${draw(86)}=="`,
  'UUID 123e4567-e89b-12d3-a456-426614174000',
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  `https://acme.example/?utm_source=x&utm_campaign=key2026&fbclid=IwAR${draw(50)}`,
  `https://www.dropbox.com/s/abc/cars.pdf?rlkey=${draw(24)}&dl=0`,
  `https://acme.zoom.us/j/123456789?pwd=${draw(32)}`,
  'https://bit.ly/3xYzAbC https://lnkd.in/eXy7Kp2Q https://t.co/aB3dE5fG7h',
  `data:image/png;base64,${draw(200, ALPHABETS.base64)}`,
  `Tip jar: 0x${hex(40)}`,
  `Token: 0x${hex(40)}`,
  `bc1q${draw(38, ALPHABETS.lower)}`,
  `tx 0x${hex(64)} confirmed`,
  `Contract address of the token: ${draw(44, '1-9A-HJ-NP-Za-km-z')}`,
  `ssh-rsa AAAAB3NzaC1yc2E${draw(100)} me@laptop`,
  `Public key: ${draw(43)}=`,
  `pk_live_${draw(24)}`,
  `pk_test_${draw(24)}`,
  'http://localhost:3000/admin works on my machine',
  '192.168.1.1 is the router of every home',
  '10.0.0.0/8 and 172.16.0.0/12 are private',
  'chrome.storage.local keeps 10 MB',
  'mail me at bob@acme.corp',
  '-----BEGIN RSA PRIVATE KEY----- is what the file has to start with',
  'eyJ is how every JWT starts: that is {" in base64',
  `${web('{"alg":"HS256","typ":"JWT"}')}.${web('{"sub":"1234567890","name":"John Doe","iat":1516239022}')}.${draw(43)}`,
  `${web('{"cars":"yes","more":"no"}')}.${web('{"nothing":"to see"}')}.${draw(43)}`,
  'Your seed phrase is the only way back into your wallet, and nobody should ever ask you for it, not even us',
  'recaptcha site key in the page source is fine',
  'type Props = { token: string; secret?: string }',
  'access_token: expired, refresh_token: missing',
  'keyboard=qwertz layout=de',
  'monkey: 12, turkey: 3, donkey: 1',
  'InChIKey=RYYVLZVUVIJVGH-UHFFFAOYSA-N is caffeine',
  'compass=north, bypass=yes',
  'tokenizer: cl100k_base',
  'next_page_token=CAoQAA',
  'npm run deploy -- --token $TOKEN',
  `https://app.powerbi.com/view?r=eyJrIjoi${web(`${uuid()}","t":"${uuid()}","c":8}`)}`,
  `<li key="${uuid()}">EU</li>`,
  `credentialsId: '${uuid()}'`,
  `"sessionId": "${uuid()}"`,
  `token_audience: "${uuid()}"`,
  `translationKey: h4ndPicked0rder`,
  'key_vault_name: orchard7kvq2x',
  'keyPressed = TAB.code27x9q',
  'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-a1B2c3',
  `toEqual([('key', '\\u00e9\\u2026-12')])`,
].map((text) => ({ kind: 'clean: what looks like it', text }));

export const SECRET_ROWS: readonly SecretRow[] = [
  ...formats,
  ...passwords,
  ...assignments.map(([id, text]) => ({ kind: 'assignments', class: id, text })),
  ...structures.map(([id, text]) => ({ kind: 'structures and addresses', class: id, text })),
  ...madeUp.map(([id, text]) => ({ kind: 'tokens somebody made up', class: id, text })),
  ...nearMisses,
  ...gaps,
  ...placeholders,
  ...social,
  ...technical,
];
