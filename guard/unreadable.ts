import type { Surface } from '../rules/rule.ts';
import type { Publish } from '../sites/publish/publish.ts';

/** Whether an address names an operation that publishes on the three sites; for bodies that can't be read. Facebook's names none. */
export function namesPublishing(url: string): boolean {
  return NAMES.test(url);
}

const NAMES =
  /Create(Note|Scheduled)?Tweet|EditScheduledTweet|ArticleEntityPublish|statuses\/update|DashShares|NormComments|createComment|MessengerMessages/;

/** What a request publishes of which nothing is known but its address. */
export function publishOf(url: string): Publish {
  const surface: Surface = /message/i.test(url) ? 'message' : /comment/i.test(url) ? 'comment' : 'post';
  return { operation: NAMES.exec(url)?.[0] ?? '', surface, texts: [] };
}
