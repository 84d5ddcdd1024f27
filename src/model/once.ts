/** What is worked out from a policy, or a part of it, and then asked for many times: once for each. */
export function once<Key extends object, Result>(
  workOut: (key: Key) => Result,
): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.result;
    const result = workOut(key);
    known.set(key, { result });
    return result;
  };
}
