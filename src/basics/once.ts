/**
 * Keeps what `make` makes, so that tables are built when first asked for and then no more. Only for what is made from
 * constants: it must not matter who asks first.
 */
export function once<Value>(make: () => Value): () => Value {
  const onlyOne = oncePerKey(make);
  return () => onlyOne(undefined);
}

/** The same for a table by key; for keys of a kind that has few values, such as languages. */
export function oncePerKey<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}

/** The same for what is made from an object, kept as long as the object is. */
export function oncePerObject<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}
