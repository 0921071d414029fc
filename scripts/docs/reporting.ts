import { CHROMIUM_ID } from '../../extension-identity.ts';
import { MOST_WAITING } from '../../policy/report/reporter.ts';

/** The chapter on reporting of the page for administrators. Markdown. */
export const REPORTING = `## Reporting the record to your own collector

The record (what was found in posts, and what became of it) stays in the browser. With \`report\` it also goes to a collector of yours, by
OpenTelemetry’s OTLP/HTTP, as logs in JSON: the OpenTelemetry Collector, and whatever takes OTLP (Splunk, Elastic, Datadog, Grafana and others).

\`\`\`json
{
  "report": {
    "endpoint": "https://collector.acme.example:4318",
    "headers": { "Authorization": "Bearer …" }
  }
}
\`\`\`

- **Only the managed policy can say so.** In an imported policy it is a problem, and not obeyed. Without \`report\` nothing leaves the browser.
- **\`endpoint\`** is https; http is for this computer alone (\`localhost\`, \`127.0.0.1\`, \`[::1]\`). It is what OpenTelemetry calls the endpoint for
  all signals: \`/v1/logs\` is added to its path; an address that ends so is taken as it is. One mistake in \`endpoint\` or
  \`headers\`, and nothing is reported: what comes without its key would be refused, and lost.
- **\`headers\`** are secrets. They stay in managed storage: they are not in the policy that the options page shows and exports, nor in the kit that
  it makes (the command line’s has them), nor in any log, and no script in a page gets them. In Chromium’s family the browser itself keeps managed
  storage from scripts in pages. Whoever can read \`chrome://policy\` on the machine can read them: give the collector a key that may only write logs.
- **A text** goes along only where \`record.keep\` is \`excerpts\` or \`text\`, and never of a personal or unknown account.

### What arrives

The resource has \`service.name\` = \`gatepost\`, \`service.version\` and \`gatepost.organization.name\`. Each decision is one record: \`eventName\` is
\`gatepost.decision\`, \`severityNumber\` 9 (note), 13 (warn), 14 (justify) or 17 (block), the body a line to read, and these attributes:

| attribute | what it says |
| --- | --- |
| \`log.record.uid\` | the entry’s id; two records with the same one are the same entry: keep one |
| \`gatepost.site\`, \`gatepost.surface\` | where |
| \`gatepost.account.id\`, \`gatepost.account.kind\` | as whom; no id where the policy does not list the account |
| \`gatepost.level\`, \`gatepost.decision\` | how bad, and what became of it: \`noted\`, \`edited\`, \`posted\`, \`refused\`, \`false-alarm\` |
| \`gatepost.reason\`, \`gatepost.took\` | the author’s reason; how long the author thought, in milliseconds |
| \`gatepost.rules\`, \`gatepost.findings\` | the rules that found something; each finding with \`rule\`, \`name\`, \`class\`, \`level\`, \`mode\` |
| \`gatepost.policy.revision\` | which policy judged |
| \`gatepost.text\` | what was written, as it was kept |

\`gatepost.report.lost\` says how many entries will not come: \`gatepost.lost.waiting\` (older than \`record.days\`, or the oldest of more than
${MOST_WAITING.toLocaleString('en')} that waited), \`gatepost.lost.refused\` (the collector refused their request for good) and \`gatepost.lost.rejected\` (it took the request
and rejected them, by \`partialSuccess\`). But for those that are too old, they are still in the browser’s own record.

### When the collector fails

Entries wait in the browser’s database, across restarts, and go out in requests of at most 200 and about 1 MB, half a minute after the first
at the latest. No post ever waits for them. Without an answer within ten seconds, without a connection, and after status 408, 429, 502, 503 or 504 they are sent again: after
\`Retry-After\` where it can be read, else after 5 seconds, doubled each time up to an hour, with jitter (browsers ring an alarm no sooner than
30 seconds after they were asked). Every other status is for good, as OpenTelemetry says: those entries are lost and counted. After 413 the request comes in halves.
An entry may so arrive twice, never under two ids. Where the address changes, what waits from before goes to neither; where \`report\` is taken out, it
waits, and is sent only if the same address comes back.

### What the collector has to allow

Gatepost has no permission for hosts but the three sites’, and no policy gives an extension one: \`runtime_allowed_hosts\` in
\`ExtensionSettings\` only takes back what \`runtime_blocked_hosts\` forbids. So the browser asks the collector first (CORS), and the collector has to say yes to the
extension’s origin: \`chrome-extension://${CHROMIUM_ID}\` (or the id that your own key or a store gave); in Firefox each profile has an
origin of its own, \`moz-extension://\` and a random number. With the OpenTelemetry Collector:

\`\`\`yaml
receivers:
  otlp:
    protocols:
      http:
        endpoint: 0.0.0.0:4318
        cors:
          allowed_origins:
            - chrome-extension://${CHROMIUM_ID}
            - moz-extension://*
          # Content-Type, and the names of your own headers.
          allowed_headers: [Content-Type, Authorization]
          # Where your version knows it; else the browser hides Retry-After from the extension, and the waits are its own.
          exposed_headers: [Retry-After]
          max_age: 7200
\`\`\`

A proxy in front of it has to let \`OPTIONS\` through without a key, and to send the same headers with its own errors: an answer without them looks like no connection, and is
tried again. CORS keeps no other program out: that is what the key in \`headers\` is for. Where the collector is in your own network or on the machine itself and
the browser guards such addresses (Local Network Access), \`LocalNetworkAccessAllowedForUrls\` with the extension’s origin lets it through.`;
