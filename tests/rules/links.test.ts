import { describe, expect, it } from 'vitest';
import { CLASSES } from '../../rules/links/classes.ts';
import { finder, marked, partsOf } from './sample.ts';

/** `acme.example` and `tulip-bank.example` are what accounts are about. */
const OWN = ['harbour-motors.com', 'lindenhof.co.uk', 'bücherstube.de', 'corner.net', 'houses.org'];
const find = finder('links', { classes: CLASSES, own: OWN });

const bad: Readonly<Record<string, readonly string[]>> = {
  local: [
    'New site, new shop: «http://localhost:3000/summer»',
    'Our new site is live! «localhost:8080/summer». Tell us what you think.',
    'Find us at «https://127.0.0.1/shop»!',
    'Read it here: «http://[::1]:3000/news»',
    'See «http://shop.localhost/»',
    'The flyer: «file:///C:/Users/sam/flyer.pdf»',
    'Unsere neue Seite ist da: «http://0.0.0.0:5173/start»',
  ],
  internal: [
    'The menu for the summer party: «http://intranet/events/summer»',
    'Our values, in full: «https://intranet.acme.example/values»',
    'Our values, in full: «https://confluence.acme.example/values»',
    'Meet the team: «https://people.harbour.corp/team»',
    'Meet the team: «people.harbour.corp/team»',
    'The photos are here: «http://nas.local/photos»',
    'The photos are here: «file://server7/marketing/photos»',
    'The dashboard is public now: «http://10.20.30.40:8443/open»',
    'The dashboard is public now: «192.168.7.20:8080».',
    'The dashboard is public now («http://172.16.4.2/open»).',
    'The dashboard is public now: «http://[fd12:3456::1]/open»',
    'Wer macht was: «https://intern.rathaus-lindau.de/team»',
    'L’équipe : «https://equipe.lindenhof.intranet/qui»',
    'El equipo: «http://equipo.lindenhof.lan»',
  ],
  staging: [
    'Our new look! «https://staging.acme.example/»',
    'Our new look! «https://shop-staging.rival.example/new»',
    'Our new look! «https://stg2.rival.example»',
    'Our new look! «https://preprod.rival.example/a»',
    'Our new look! «https://acme-staging.herokuapp.com/»',
    'Our new look! «https://dev.harbour-motors.com»',
    'Our new look! «test-3.lindenhof.co.uk/new»',
    'Our new look! «https://acme-git-summer-team.vercel.app»',
    'Our new look! «https://deploy-preview-42--acme.netlify.app/menu»',
    'Join the webinar: «https://preview--spring-site.netlify.app/register»',
    'Our new look! «https://acme--spring-x8k2p0aa.web.app/»',
    'Our new look! «https://acme.example/spring?draft=true»',
    'Our new look! «https://3f2a-81-2-69-142.ngrok-free.app/»',
    'Read our story: «https://acme.example/?p=1234&preview=true»',
    'Nuestra tienda nueva: «https://tulip.example/?preview_theme_id=1234567890»',
  ],
  'look-alike': [
    'Log in at «https://acme.example@evil.example/login»',
    'Log in at «https://acme.example:443@evil.example»',
    'Log in at «https://sam@acme.example@evil.example/login»',
    'Log in at «https://bank.example@evil.example», it takes a minute',
    'Log in at «https://аcme.example/login»',
    'Log in at «https://xn--cme-5cd.example/login»',
    'Win a trip: «https://xn--pple-43d.com/win»',
    'Win a trip: «https://harb0ur-motors.com/win»',
    'Win a trip: «https://www.harbour-rnotors.com/win»',
    'Win a trip: «harbourmotors.com/win»',
    'Win a trip: «harbuor-motors.com»',
    'Win a trip: «harbor-motors.com»!',
    'Win a trip: «harbour-motors.con»!',
    'Win a trip: «https://harbour-motors-login.net»',
    'Win a trip: «https://secure-harbour-motors.com/a»',
    'Win a trip: «https://harbour-motors.com.prizes.example/a»',
    'Win a trip: «https://harbour-motors.com-prizes.info»',
    'Win a trip: «https://news.lindenhoff.co.uk»',
    'Win a trip: «https://comer.net/win»',
    'Neu im Regal: «https://bucherstube.de/neu»',
    '[harbour-motors.com](«https://harbour-m0tors.com/a»)',
  ],
  sharing: [
    'Our plan for 2027: «https://docs.google.com/document/d/1AbC-dEf_123/edit?usp=sharing»',
    'Our plan for 2027: «docs.google.com/spreadsheets/d/1AbC-dEf_123/edit#gid=0»',
    'Our plan for 2027: «https://docs.google.com/presentation/u/1/d/1AbC/»',
    'Sign up: «https://docs.google.com/forms/d/1AbC/edit»',
    'The photos: «https://drive.google.com/drive/folders/1AbC?usp=sharing»',
    'The brochure: «https://harbour.sharepoint.com/:w:/s/marketing/EaBc»',
    'The brochure: «https://harbour-my.sharepoint.com/personal/sam/Documents/a.docx»',
    'The brochure: «https://www.dropbox.com/scl/fi/abc/brochure.docx?rlkey=x&dl=0»',
    'The brochure: «https://1drv.ms/w/s!AbC»',
    'Our guide: «https://www.notion.so/harbour/Guide-0123456789abcdef0123456789abcdef»',
    'Our look: «https://www.figma.com/design/AbC123/Rebrand?node-id=0-1»',
    'Our look: «https://www.canva.com/design/DAF123/xYz/edit»',
    'We talk here: «https://harbour.slack.com/archives/C012AB3CD/p1700000000000000»',
    'Behind the film: «https://studio.youtube.com/video/abc/edit»',
    'Unser Plan: «https://docs.google.com/document/d/1AbC/edit».',
  ],
  wrapped: [
    'Read: «https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Facme.example%2Fa&data=05%7C01%7Csam»',
    'Read: «https://urldefense.com/v3/__https://acme.example/a__;!!AbC123$»',
    'Read: «https://urldefense.proofpoint.com/v2/url?u=https-3A__acme.example_a&d=DwMF»',
    'Read: «https://www.google.com/url?q=https://acme.example/a&sa=D»',
    'Read: «https://l.facebook.com/l.php?u=https%3A%2F%2Facme.example%2Fa&h=AT0»',
    'Read: «https://www.linkedin.com/safety/go?url=https%3A%2F%2Facme.example»',
  ],
  shortener: ['Read: «https://bit.ly/3xYz»', 'Read: «lnkd.in/abc». More soon', 'Lisez : «https://t.co/AbC123»'],
};

const good: readonly string[] = [
  '',
  'No link at all. Really.',
  'Our shop is open: https://acme.example/shop',
  'Our shop is open: https://www.acme.example.',
  'Our shop is open: shop.harbour-motors.com/new',
  'Our shop is open: HARBOUR-MOTORS.COM',
  'Neu im Regal: https://bücherstube.de/neu und https://xn--bcherstube-9db.de',
  'Watch it: https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  'Watch it: https://youtu.be/dQw4w9WgXcQ?si=abc',
  'As seen in the paper: https://www.theguardian.com/uk-news/2026/nov/28/boats',
  'Get yours: https://www.amazon.co.uk/dp/B00ABC?th=1',
  'Get yours: https://www.etsy.com/listing/123/dev-mug?preview=1',
  'Get yours: https://shop.rival.example/products/test-kit',
  'We came second in the test: https://www.test.de/autos',
  'We write on https://dev.to/acme and https://acme.medium.com/@acme',
  'The new docs: https://developers.rival.example and https://dev.mysql.com/doc',
  'A play at https://www.stage.example and https://beta.rival.example',
  'We stage homes: https://home-staging-lindau.de and https://staging-profis.de',
  'We stage homes: https://homestaging.immo-lindau.de/preise',
  'Hello from Doha: https://visit.qa and https://news.uat.edu',
  'Acme in Australia: https://acme.com.au, in Spain: acme.es',
  'Harbour Motors in France: https://harbour-motors.fr and harbour-motors.com.au',
  'Our friends at https://harbour-hotels.com and https://harvest-motors.com',
  'Our neighbours: https://comer.org, https://harbor-motors.net and https://houses.net',
  'Our neighbours: https://house.org, acmee.example and https://ace.example',
  'Our neighbours: https://tarbour-motors.com and https://arbour-motors.com',
  'We stage homes: https://home-staging.immo-lindau.de',
  'By name: https://sam.smith@intern.rival.example/a',
  'Our neighbours: https://lindenhotel.co.uk, https://linde.com, cornet.net',
  'Read the news in https://почта.рф and https://例え.jp and https://münchen.de',
  'По-русски: https://ru.wikipedia.org/wiki/Мотор',
  'Sign up: https://docs.google.com/forms/d/e/1FAIpQLSc/viewform',
  'Sign up: https://forms.gle/AbC123',
  'Our figures: https://docs.google.com/spreadsheets/d/e/2PACX-1v/pubhtml',
  'A template for you: https://docs.google.com/document/d/1AbC/copy',
  'Our guide: https://harbour.notion.site/Guide-0123456789abcdef0123456789abcdef',
  'How we work: https://www.notion.so/blog/how-we-work',
  'Our plugin: https://www.figma.com/community/plugin/123/harbour',
  'Join us: https://join.slack.com/t/harbour/shared_invite/zt-abc',
  'Join us: https://us02web.zoom.us/j/123456789 and https://meet.google.com/abc-defg-hij',
  'Join us: https://teams.microsoft.com/l/meetup-join/19%3ameeting',
  'The album: https://www.icloud.com/sharedalbum/#B0abc and https://photos.app.goo.gl/abc',
  'The map: https://www.google.com/maps/place/Leeds?url=1',
  'Search: https://www.google.com/search?q=acme',
  'Share it: https://www.linkedin.com/shareArticle?mini=true&url=https%3A%2F%2Facme.example',
  'Share it: https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Facme.example',
  'We love bit.ly, and so do you',
  'There’s no place like 127.0.0.1',
  'It works on localhost, honest. Monday on localhost:3000 again 😂',
  'Run npx create-acme, then open http://localhost:3000 and say hello',
  'Try it with `http://localhost:3000/hello` or `http://10.0.0.7/api`',
  'docker compose up, and Acme waits at http://localhost:8080/login',
  'Slow? Log in at http://192.168.1.1 and choose another channel',
  'Your box is at http://192.168.178.1/. Call us if it is not.',
  'The lights are at http://homeassistant.local:8123 now',
  'Doors 10.11.12.13:00, hall 10.1.1.20:30, 10.12.2026/Halle 4',
  'Use http://host.docker.internal:3000 from inside of it',
  'Version 10.2.3.4 is out, and 10.0.0.1 is next',
  'Shop.local/eat.local is our motto',
  'For media.internal/external use only',
  'Open spotify://playlist/37i9 and obsidian://open?vault=acme',
  'Written in Node.js by Dr.Oetker fans. Enough.Really',
  'Write to press@harbour-rnotors.com or to sam@intranet.acme.example',
  'Follow @staging.acme and #localhost',
  'Apply now: https://intern.rival.example/apply, or ask the wiki: https://wiki.acme.example',
  'Our jobs: https://careers.acme.example/jobs/qa-engineer-dev-test',
  'Read https://www.bbc.co.uk/news/uat-staging-localhost?u=localhost',
  '🎉https://acme.example🎉',
  'שלום https://acme.example/שלום مرحبا',
  'https:// is not a link, nor is http://',
  '[our shop](https://acme.example/shop) and <https://acme.example>',
];

describe.each(Object.entries(bad))('finds %s', (of, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    const { text, parts } = marked(sentence);
    const found = find(text);
    expect(partsOf(text, found)).toEqual(parts);
    expect(new Set(found.map((finding) => finding.class))).toEqual(new Set([of]));
  });
});

describe('passes', () => {
  it.each(good)('%s', (sentence) => {
    expect(partsOf(sentence, find(sentence))).toEqual([]);
  });
});

describe('classes', () => {
  const text =
    'A http://localhost/a B http://10.1.2.3/b C https://staging.acme.example D https://bit.ly/d E https://f.io/e';

  it.each([
    [{}, ['local', 'internal', 'staging', 'sharing']],
    [{ classes: [] }, []],
    [{ classes: ['staging', 'shortener'] }, ['staging', 'shortener']],
    [{ only: ['f.io'] }, ['local', 'internal', 'staging', 'outside']],
    [{ only: ['f.io', 'bit.ly'], classes: ['outside', 'shortener'] }, ['outside', 'outside']],
    [{ own: ['staging.acme.example'] }, ['local', 'internal', 'sharing']],
  ])('%o', (options, classes) => {
    expect(finder('links', options)(text).map((finding) => finding.class)).toEqual(classes);
  });
});

describe('only', () => {
  it.each([
    ['See «https://news.example/a» and https://blog.partner.example/b', ['partner.example']],
    ['See «https://news.example/a» and https://blog.partner.example/b', ['https://www.partner.example/']],
    ['See «https://news.example/a» and https://blog.partner.example/b', ['*.partner.example']],
    ['See «https://notpartner.example» and https://partner.example, «bit.ly/abc»', ['Partner.Example']],
    ['Our own goes by itself: https://shop.acme.example', ['partner.example']],
    ['Node.js, press@news.example, and Enough.Really', ['partner.example']],
    ['See https://news.example/a', []],
    ['https://bücher.example and https://xn--bcher-kva.example', ['bücher.example']],
    ['https://bücher.example and «https://bucher.example»', ['xn--bcher-kva.example']],
  ])('%s of %o', (sentence, only) => {
    const { text, parts } = marked(sentence);
    expect(partsOf(text, finder('links', { only })(text))).toEqual(parts);
  });
});

describe('says', () => {
  it.each([
    ['https://bank.example@evil.example', 'This reads like bank.example, and leads to evil.example.'],
    ['https://harbour-motors.com.win.example', 'This reads like harbour-motors.com, and leads to win.example.'],
    ['https://xn--pple-43d.com', '“аpple.com” looks like apple.com, and is another address.'],
    [
      'https://google.com/url?q=https://intranet.acme.example',
      '“intranet.acme.example” works only inside of a network.',
    ],
  ])('%s: %s', (text, message) => {
    expect(find(text).map((finding) => finding.message)).toEqual([message]);
  });

  it('where a wrapped link says it leads, as what may stand in its place', () => {
    const [found] = find('https://www.youtube.com/redirect?q=https%3A%2F%2Facme.example%2Fa%3Fb%3Dc&v=x');
    expect(found?.message).toBe('This goes through youtube.com, and says that it leads on to acme.example.');
    expect(found?.replacement).toBe('https://acme.example/a?b=c');
  });
});

it('does not teach where a blank line lies between', () => {
  expect(find('Learn docker with us.\n\nhttp://localhost:3000/a')).toHaveLength(1);
});

it('finds it at the end of the longest draft', () => {
  const text = `${'The road is yours. '.repeat(3_300)}http://localhost/a`;
  expect(partsOf(text, find(text))).toEqual(['http://localhost/a']);
});
