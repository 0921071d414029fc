import { RULES } from '../rules/index.ts';
import type { PolicyRecord, Problem } from './policy.ts';
import { sayFault } from './problems.ts';
import { isObject, type JsonObject } from './prune.ts';
import { readImported, withoutSecrets } from './read-imported.ts';
import { builtInPolicy, parseJson, readPolicy } from './read-policy.ts';
import { isSameRecord, makeRecord, readRecord } from './record.ts';

/** Where policies come from and where the one in force is kept. Values are as the browser has them, unchecked. */
export type PolicyStorage = {
  /** An empty object where nothing is managed. May take seconds after a browser start, may be empty then, and rejects in Firefox without a policy. */
  readManaged(): Promise<unknown>;
  /** Firefox never calls back. */
  onManagedChange(listener: () => void): void;
  /** What the user imported; undefined: nothing. */
  readImported(): Promise<unknown>;
  /** Undefined: forget it. */
  writeImported(raw: unknown): Promise<void>;
  readRecord(): Promise<unknown>;
  writeRecord(record: PolicyRecord): Promise<void>;
};

export type Clock = {
  /** Milliseconds since the epoch. */
  now(): number;
  after(milliseconds: number, run: () => void): void;
};

export type ImportAnswer = { readonly ok: boolean; readonly problems: readonly Problem[] };

export type Keeper = {
  /** Looks whether the managed policy is another than the one in force. */
  check(): void;
  /** Takes the user's own policy; `ok` is false where it can't be used, and then the one before stays. */
  importText(text: string): Promise<ImportAnswer>;
  forgetImport(): Promise<void>;
};

/**
 * How long an absent managed policy is doubted, in milliseconds: right after a browser start, reads come back empty or late (up to eight
 * seconds were reported). Guards do not wait as long: each has a patience of its own.
 */
const DOUBT = 10_000;
const REREAD = 500;

/**
 * Keeps the policy in force in storage, where every guard reads it: managed, else imported, else built-in. What is in force
 * stays so until something else is known.
 */
export function keepPolicy(storage: PolicyStorage, clock: Clock): Keeper {
  let current: PolicyRecord | undefined;
  let absentSince: number | undefined;
  let settled = false;

  /** Everything that changes the record happens one after the other. */
  let queue = loadRecord();
  function enqueue<Result>(task: () => Promise<Result>): Promise<Result> {
    const done = queue.then(task);
    queue = done.then(() => {}, logFailure);
    return done;
  }

  /** As it is stored, not as it is remembered: a storage that was emptied leaves every guard without a policy. */
  async function loadRecord(): Promise<void> {
    try {
      current = readRecord(await storage.readRecord());
    } catch (error) {
      logFailure(error);
    }
  }

  async function put(record: PolicyRecord): Promise<void> {
    if (isSameRecord(current, record)) return;
    const next = current?.revision === record.revision ? { ...record, arrived: current.arrived } : record;
    await storage.writeRecord(next);
    current = next;
  }

  async function takeManaged(raw: JsonObject): Promise<void> {
    const { policy, recognized, problems } = readPolicy(raw, RULES, clock.now());
    if (policy && recognized) return put(makeRecord('managed', policy, problems, clock.now()));
    return current?.source === 'managed' ? put({ ...current, problems }) : takeOther(problems);
  }

  async function takeOther(problems: readonly Problem[]): Promise<void> {
    const raw = await storage.readImported();
    const read = raw === undefined ? undefined : readImported(raw, clock.now());
    const record = read?.policy
      ? makeRecord('imported', read.policy, [...problems, ...read.problems], clock.now())
      : makeRecord('built-in', builtInPolicy(), problems, clock.now());
    await put(record);
  }

  async function weigh(managed: JsonObject | undefined): Promise<void> {
    await loadRecord();
    if (managed !== undefined) {
      absentSince = undefined;
      settled = false;
      return takeManaged(managed);
    }
    absentSince ??= clock.now();
    const doubted = clock.now() - absentSince < DOUBT;
    if (doubted) reread();
    const held = current === undefined || current.source === 'managed';
    if ((settled && current !== undefined) || (held && doubted)) return;
    await takeOther([]);
    settled = true;
  }

  /** A policy that can't be stored reaches no guard; whoever looks after it has to know. */
  async function admit(error: unknown): Promise<void> {
    logFailure(error);
    await put({ ...(current ?? makeRecord('built-in', builtInPolicy(), [], clock.now())), problems: [notStored()] });
  }

  const look = oneAtATime(async () => {
    const managed = await readManaged(storage);
    void enqueue(() => weigh(managed).catch(admit));
  });

  let rereading = false;
  function reread(): void {
    if (rereading) return;
    rereading = true;
    clock.after(REREAD, () => {
      rereading = false;
      look();
    });
  }

  storage.onManagedChange(look);
  look();
  clock.after(DOUBT, () => {
    void enqueue(async () => {
      if (current === undefined) await takeOther([]);
    });
  });

  async function take(raw: unknown): Promise<void> {
    await storage.writeImported(raw);
    if (current?.source !== 'managed') await takeOther([]);
  }

  async function importText(text: string): Promise<ImportAnswer> {
    const json = parseJson(text);
    if ('problem' in json) return { ok: false, problems: [json.problem] };
    const { recognized, problems } = readImported(json.raw);
    if (!recognized) return { ok: false, problems };
    const before = await storage.readImported();
    try {
      await take(withoutSecrets(json.raw));
      return { ok: true, problems };
    } catch (error) {
      logFailure(error);
      await storage.writeImported(before);
      return { ok: false, problems: [notStored()] };
    }
  }

  return {
    check: look,
    importText: (text) => enqueue(() => importText(text)),
    forgetImport: () => enqueue(() => take(undefined)),
  };
}

/** The managed policy, or undefined where there seems to be none. */
async function readManaged(storage: PolicyStorage): Promise<JsonObject | undefined> {
  // Firefox rejects where no policy is set, so a failure is an absence; and an absence is not believed at once.
  const raw = await storage.readManaged().catch(() => undefined);
  return isObject(raw) && Object.keys(raw).length > 0 ? raw : undefined;
}

/** Runs a task when asked; asked again meanwhile, once more afterwards. */
function oneAtATime(task: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  async function run(): Promise<void> {
    running = true;
    do {
      again = false;
      await task();
    } while (again);
    running = false;
  }
  return () => {
    if (running) again = true;
    else void run();
  };
}

function logFailure(error: unknown): void {
  console.error('Gatepost: the policy could not be kept in the storage of the browser.', error);
}

function notStored(): Problem {
  return { place: '', ...sayFault('policy_not_stored') };
}
