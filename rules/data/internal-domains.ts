/**
 * Endings that no public name has: reserved by RFC 6762 (local), RFC 8375 (home.arpa) and ICANN (internal, 2024), or used inside
 * by so many that they will not be given out (corp, home, lan, intranet, localdomain: RFC 6762, appendix G). Read 2026-11.
 */
export const INTERNAL_DOMAINS: readonly string[] = ['internal', 'corp', 'local', 'lan', 'intranet', 'localdomain', 'home.arpa'];
