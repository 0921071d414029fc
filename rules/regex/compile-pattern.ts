import type { Span } from '../rule.ts';
import { say, sayNumber } from '../say.ts';
import { hasBit, maskOf } from './char-mask.ts';
import { type Engine, emitPattern, emitSet, quantifier } from './emit-pattern.ts';
import type { Path } from './expand-paths.ts';
import { mayHold, needsOf } from './needs.ts';
import { parsePattern } from './parse-pattern.ts';
import { canBeEmpty, eachNode, type Flags, type Tree } from './pattern-tree.ts';
import { type Proof, proveLinear } from './prove-linear.ts';
import { knownRe2, type Re2 } from './re2.ts';
import { linesOf, paragraphsOf, type Region } from './regions.ts';
import { simplify } from './simplify.ts';
import { placeOfPair, type Traits } from './traits.ts';

/** A pattern, ready to search texts in time that grows with their length alone. */
export type Pattern = {
  /** Which engine searches: the browser's own where that is proven to be linear. */
  readonly engine: Engine;
  /** Every match, in order; `traits` are those of the text. */
  find(text: string, traits: Traits): readonly Span[];
};

/** Why a pattern is not used, and what to do about it, a sentence each. */
export type PatternFault = { readonly message: string; readonly remedy: string };

const MOST_CHARACTERS = 1000;

/**
 * Readies a pattern, or says why it can't be used. Never throws; but a pattern for RE2 that was readied before RE2 was brought throws
 * when it is searched for.
 */
export function compilePattern(source: string, given: Flags): Pattern | PatternFault {
  if (source === '') return { message: say('rule_pattern_empty'), remedy: say('rule_pattern_empty_remedy') };
  if (source.length > MOST_CHARACTERS) {
    return {
      message: say('rule_pattern_long', sayNumber(source.length), sayNumber(MOST_CHARACTERS)),
      remedy: say('rule_pattern_long_remedy'),
    };
  }
  const parsed = parsePattern(source, given);
  if ('fault' in parsed) {
    return {
      message: say('rule_pattern_unreadable', parsed.at + 1, parsed.fault),
      remedy: say('rule_pattern_unreadable_remedy'),
    };
  }
  const { flags } = parsed;
  const tree = simplify(parsed.tree);
  if (canBeEmpty(tree)) {
    return {
      message: say('rule_pattern_of_nothing'),
      remedy: say('rule_pattern_of_nothing_remedy'),
    };
  }
  const searcher = makeSearcher(tree, flags);
  return 'message' in searcher ? searcher : withNeeds(searcher, tree, flags);
}

type Searcher = {
  readonly engine: Engine;
  /** Whether it may find something; a quick look at a whole text. */
  test(text: string): boolean;
  search(text: string, offset: number, found: Span[]): void;
};

function makeSearcher(tree: Tree, flags: Flags): Searcher | PatternFault {
  let look: number | undefined;
  let reference: number | undefined;
  eachNode(tree, (node) => {
    if (node.type === 'look') look ??= node.at;
    if (node.type === 'back-reference') reference ??= node.at;
  });
  if (reference !== undefined) {
    return {
      message: say('rule_pattern_reference', reference + 1),
      remedy: say('rule_pattern_reference_remedy'),
    };
  }
  const proof = proveLinear(tree, flags.ignoreCase);
  if (proof !== undefined) return makeNative(tree, flags, proof);
  if (look !== undefined) {
    return {
      message: say('rule_pattern_look', look + 1),
      remedy: say('rule_pattern_look_remedy'),
    };
  }
  const re2 = knownRe2();
  if (re2 === undefined) return WITHOUT_RE2;
  try {
    return makeRe2(re2, tree, flags);
  } catch (error) {
    return {
      message: say('rule_pattern_large', error instanceof Error ? error.message : String(error)),
      remedy: say('rule_pattern_large_remedy'),
    };
  }
}

function makeNative(tree: Tree, { ignoreCase }: Flags, { paths, gated }: Proof): Searcher {
  const flags = ignoreCase ? 'imu' : 'mu';
  const whole = emitPattern(tree, 'native');
  const searched = gated.size === 0 ? whole : paths.map((path, index) => emitPath(path, gated.has(index))).join('|');
  const pattern = new RegExp(searched, `g${flags}`);
  const atOnce = gated.size === 0 ? undefined : new RegExp(whole, `y${flags}`);

  return {
    engine: 'native',
    test: () => true,
    search: (text, offset, found) => {
      let from = 0;
      while (from < text.length) {
        // Right behind a match, one may start in a run that the gate would take for walked.
        const match = (from > 0 ? execAt(atOnce, text, from) : null) ?? execAt(pattern, text, from);
        if (match === null) return;
        from = match.index + match[0].length;
        found.push({ start: offset + match.index, end: offset + from });
      }
    },
  };
}

function execAt(pattern: RegExp | undefined, text: string, from: number): RegExpExecArray | null {
  if (pattern === undefined) return null;
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** One way through a pattern; gated: not from within the run that it starts with. */
function emitPath(path: Path, isGated: boolean): string {
  const [first] = path;
  const gate = isGated && first?.type === 'run' ? `(?<!${emitSet(first.set, 'native')})` : '';
  const steps = path.map((step) => {
    if (step.type === 'look') return emitPattern(step.look, 'native');
    if (step.type === 'assert') return emitPattern(step, 'native');
    return emitSet(step.set, 'native') + (step.min === 1 && step.max === 1 ? '' : quantifier(step));
  });
  return gate + steps.join('');
}

function makeRe2(re2: Re2, tree: Tree, { ignoreCase }: Flags): Searcher {
  const flags = re2.MULTILINE | (ignoreCase ? re2.CASE_INSENSITIVE : 0);
  const pattern = re2.compile(emitPattern(tree, 're2'), flags);
  return {
    engine: 're2',
    test: (text) => pattern.test(text),
    search: (text, offset, found) => {
      const matcher = pattern.matcher(text);
      while (matcher.find()) found.push({ start: offset + matcher.start(), end: offset + matcher.end() });
    },
  };
}

/** A rule that can't search says so in its finding; one that found nothing would let everything pass. */
const WITHOUT_RE2: Searcher = { engine: 're2', test: missRe2, search: missRe2 };

function missRe2(): never {
  throw new Error('A pattern needs RE2, which nobody has brought.');
}

/** Leaves out texts, and parts of them, that lack what a match needs; and lets no match reach over a blank line. */
function withNeeds(searcher: Searcher, tree: Tree, { ignoreCase }: Flags): Pattern {
  const needs = needsOf(tree, ignoreCase);
  const hasLiteral = compileLiteral(needs.literal, ignoreCase);
  const pairs = ignoreCase ? [] : pairsIn(needs.literal);
  const regionsOf = chooseRegions(searcher.engine, crossesLines(tree, ignoreCase));
  return {
    engine: searcher.engine,
    find: (text, traits) => {
      if (!mayHold(needs, traits) || !hasPairs(traits, pairs) || !hasLiteral(text) || !searcher.test(text)) return [];
      const found: Span[] = [];
      if (regionsOf === undefined) searcher.search(text, 0, found);
      else {
        for (const { from, to } of regionsOf(text)) {
          const region = text.slice(from, to);
          if (hasLiteral(region) && searcher.test(region)) searcher.search(region, from, found);
        }
      }
      return found;
    },
  };
}

/** The places in `Traits` of all pairs of a literal. */
function pairsIn(literal: string): readonly number[] {
  return Array.from({ length: Math.max(0, literal.length - 1) }, (_, at) =>
    placeOfPair(literal.charCodeAt(at), literal.charCodeAt(at + 1)),
  );
}

function hasPairs({ pairs }: Traits, needed: readonly number[]): boolean {
  for (const pair of needed) if (pairs[pair] === 0) return false;
  return true;
}

function compileLiteral(literal: string, ignoreCase: boolean): (text: string) => boolean {
  if (literal.length < 2) return () => true;
  if (!ignoreCase) return (text) => text.includes(literal);
  const pattern = new RegExp(literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\\-/g, '-'), 'iu');
  return (text) => pattern.test(text);
}

/** Where a search takes place: undefined, in the text as a whole, where that finds the same. */
function chooseRegions(engine: Engine, crosses: boolean): ((text: string) => readonly Region[]) | undefined {
  if (crosses) return paragraphsOf;
  return engine === 're2' ? linesOf : undefined;
}

/** Whether a match may hold a line break, or be one only because of one beside it. */
function crossesLines(tree: Tree, ignoreCase: boolean): boolean {
  let crosses = false;
  eachNode(tree, (node) => {
    if (node.type === 'set' && hasBit(maskOf(node, ignoreCase), 10)) crosses = true;
  });
  return crosses;
}
