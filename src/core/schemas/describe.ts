/** What the keys of a schema hold: by their names, or by those above too, where a name alone says too little. */
export type Descriptions = Readonly<Record<string, string>>;

/**
 * A copy of a JSON Schema whose keys carry their descriptions, for editors. It is done here and not in the definitions, so
 * that whatever validates need not carry them along.
 */
export function described<T>(schema: T, descriptions: Descriptions, path: readonly string[] = []): T {
  if (Array.isArray(schema)) return schema.map((part) => described(part, descriptions, path)) as T;
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, part]) => [
    key,
    key === "properties" ? describedKeys(part, descriptions, path) : described(part, descriptions, path),
  ]);
  return Object.fromEntries(entries) as T;
}

function describedKeys(properties: object, descriptions: Descriptions, path: readonly string[]): object {
  const entries = Object.entries(properties).map(([key, schema]) => {
    const below = [...path, key];
    const description = descriptionOf(below, descriptions);
    const inner = described(schema, descriptions, below);
    return [key, description === undefined ? inner : { description, ...inner }];
  });
  return Object.fromEntries(entries);
}

/** The description of the longest end of a path that has one. */
function descriptionOf(path: readonly string[], descriptions: Descriptions): string | undefined {
  const ends = path.map((_, start) => path.slice(start).join("."));
  const known = ends.find((end) => Object.hasOwn(descriptions, end));
  return known === undefined ? undefined : descriptions[known];
}
