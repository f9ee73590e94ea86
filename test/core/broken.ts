import fc from "fast-check";

type Path = readonly (string | number)[];

/** Every place in a plain value, as a path. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const inner = keys.flatMap((key) =>
    placesIn((value as Record<string | number, unknown>)[key], [...path, key]),
  );
  return [path, ...inner];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

const strange = fc.constantFrom<unknown>(null, "", "x", 5, -1, 1.5, true, [], {}, [null], [[]], ["x", "x"], {
  id: 5,
});

/** Whether a value has all the containers on the way to a path. */
export function reaches(value: unknown, [key, ...rest]: Path): boolean {
  if (key === undefined) return true;
  if (typeof value !== "object" || value === null) return false;
  return reaches((value as Record<string | number, unknown>)[key], rest);
}

/** A plain value with one to four places overwritten by something strange. */
export function broken(sound: unknown): fc.Arbitrary<unknown> {
  const mistakes = fc.array(fc.tuple(fc.constantFrom(...placesIn(sound)), strange), {
    minLength: 1,
    maxLength: 4,
  });
  return mistakes.map((list) =>
    list.reduce<unknown>(
      (value, [path, by]) => (reaches(value, path) ? replaced(value, path, by) : value),
      sound,
    ),
  );
}
