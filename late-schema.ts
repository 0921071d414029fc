import * as z from 'zod/mini';

/** What a maker of `zod/mini` makes: a schema, or a check of one. */
type Made = { readonly _zod: object };

/**
 * Stands for a schema that is made when it is first used: one takes some 20 µs, there are hundreds, and of all rules a page needs those
 * that its policy names. Everything is passed on that zod and the rules ask of one.
 */
class LateSchema {
  readonly #make: () => Made;
  #made: Made | undefined;

  constructor(make: () => Made) {
    this.#make = make;
  }

  get #schema(): Made {
    this.#made ??= this.#make();
    return this.#made;
  }

  get _zod(): object {
    return this.#schema._zod;
  }

  get shape(): unknown {
    return Reflect.get(this.#schema, 'shape');
  }

  check(...checks: Parameters<z.ZodMiniType['check']>): LateSchema {
    return new LateSchema(() => {
      const schema = this.#schema;
      if (!(schema instanceof z.ZodMiniType)) throw new Error('Only a schema has checks.');
      return schema.check(...checks);
    });
  }
}

function late<Given extends readonly unknown[]>(make: (...given: Given) => Made) {
  return (...given: Given) => new LateSchema(() => make(...given));
}

export * from 'zod/mini';

export const array = late(z.array);
export const boolean = late(z.boolean);
export const exactOptional = late(z.exactOptional);
export const extend = late(z.extend);
export const int = late(z.int);
export const literal = late(z.literal);
export const maximum = late(z.maximum);
export const maxLength = late(z.maxLength);
export const minimum = late(z.minimum);
export const minLength = late(z.minLength);
export const number = late(z.number);
export const object = late(z.object);
export const optional = late(z.optional);
export const pick = late(z.pick);
export const pipe = late(z.pipe);
export const readonly = late(z.readonly);
export const record = late(z.record);
export const regex = late(z.regex);
export const string = late(z.string);
export const transform = late(z.transform);
export const union = late(z.union);
export const unknown = late(z.unknown);
export const _default = late(z._default);
const oneOf = late(z.enum);

export { oneOf as enum };
