const URL_OF_POST = '/i/api/graphql/WXTdKnLddrQOunD6MhWi3g/CreateTweet';

/** How a script of X's page may publish with no button; each tells what the page hears of it: `ok` or `lost`. */
const SENDERS = {
  fetch: (url: string, body: string) =>
    fetch(url, { method: 'POST', body }).then(
      () => 'ok',
      () => 'lost',
    ),
  XMLHttpRequest: (url: string, body: string) =>
    new Promise<string>((resolve) => {
      const xhr = new XMLHttpRequest();
      xhr.onload = () => resolve('ok');
      xhr.onerror = () => resolve('lost');
      xhr.open('POST', url);
      xhr.send(body);
    }),
  beacon: (url: string, body: string) => Promise.resolve(String(navigator.sendBeacon(url, body))),
} as const;

export type Sender = keyof typeof SENDERS;

/** A page of Playwright's, or any other that runs a script. */
type Evaluates = { evaluate(expression: string): Promise<unknown> };

/** Publishes a text on X from the page's own script; what the page is told of it. */
export async function sendBare(page: Evaluates, sender: Sender, text: string): Promise<string> {
  const body = JSON.stringify({ variables: { tweet_text: text, dark_request: false } });
  return String(await page.evaluate(`(${SENDERS[sender]})(${JSON.stringify(URL_OF_POST)}, ${JSON.stringify(body)})`));
}
