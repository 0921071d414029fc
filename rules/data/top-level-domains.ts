/**
 * Endings by which a bare "name.ending" in a post is a link and not two sentences without a space between them.
 * A hand-picked part of the root zone, https://www.iana.org/domains/root/db, and the reserved names of RFC 2606.
 */
export const COMMON_TOP_LEVEL_DOMAINS: ReadonlySet<string> = new Set(
  `com net org io co ai app dev info biz tv gl gd ly fm edu gov int mil shop store online site blog news
  uk eu us ca au nz ie de fr es it nl pt br mx ch se dk fi pl cz gr tr ru ua jp kr cn hk sg za ar cl eg ae il
  example test`.split(/\s+/),
);
