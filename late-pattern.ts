/**
 * Stands for a regular expression that is made when it is first used: the engine reads a pattern as soon as it is made, and with its
 * property classes that takes longer than all the rest of a script. Everything is passed on that strings and rules ask of one.
 */
export class LatePattern {
  readonly #make: () => RegExp;
  #made: RegExp | undefined;

  constructor(make: () => RegExp) {
    this.#make = make;
  }

  get #pattern(): RegExp {
    this.#made ??= this.#make();
    return this.#made;
  }

  get source(): string {
    return this.#pattern.source;
  }

  get flags(): string {
    return this.#pattern.flags;
  }

  get lastIndex(): number {
    return this.#pattern.lastIndex;
  }

  set lastIndex(index: number) {
    this.#pattern.lastIndex = index;
  }

  exec(text: string): RegExpExecArray | null {
    return this.#pattern.exec(text);
  }

  test(text: string): boolean {
    return this.#pattern.test(text);
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.#pattern[Symbol.match](text);
  }

  [Symbol.matchAll](text: string): RegExpStringIterator<RegExpMatchArray> {
    return this.#pattern[Symbol.matchAll](text);
  }

  [Symbol.replace](text: string, by: string): string {
    return this.#pattern[Symbol.replace](text, by);
  }

  [Symbol.search](text: string): number {
    return this.#pattern[Symbol.search](text);
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.#pattern[Symbol.split](text, limit);
  }
}
