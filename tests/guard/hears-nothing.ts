/** What an interceptor is told and asked, where nothing of it matters: nothing is a submit, and the page may have everything. */
export const HEARS_NOTHING = {
  allows: () => true,
  allowsPrelude: () => true,
  allowsPress: () => true,
  byClick: () => undefined,
  byKey: () => undefined,
  byForm: () => undefined,
  focused() {},
  acted() {},
  typed() {},
  clicked() {},
};
