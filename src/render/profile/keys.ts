import { isMapping } from "../../core/base/json.ts";
import { brief } from "../../text/brief.ts";

const { keys: words } = brief;

/** A key of a schema, for people. */
interface Key {
  name: string;
  about: string[];
  inner: Key[];
}

/**
 * The keys of a JSON Schema as an outline: one key a line with what it holds and what it is for, those within it below it.
 * @param schema as `skema profil` publishes it
 */
export function outlineOf(schema: unknown): string[] {
  return drawn(keysOf(schema), 0);
}

function drawn(keys: readonly Key[], depth: number): string[] {
  return keys.flatMap(({ name, about, inner }) => [
    `${"  ".repeat(depth)}- ${name}${about.length > 0 ? `: ${about.join(" ")}` : ""}`,
    ...drawn(inner, depth + 1),
  ]);
}

/** The keys that a value of the schema may have. Where a mapping has one of several forms, each is told apart. */
function keysOf(schema: unknown): Key[] {
  if (!isMapping(schema)) return [];
  const { properties, additionalProperties, items, anyOf } = schema;
  const any = isMapping(additionalProperties)
    ? [{ name: `(${words.anyName})`, about: [], inner: keysOf(additionalProperties) }]
    : [];
  const own = isMapping(properties) ? propertiesOf(schema, properties) : [];
  return [...own, ...any, ...keysOf(items), ...formsOf(Array.isArray(anyOf) ? anyOf : [])];
}

function formsOf(forms: readonly unknown[]): Key[] {
  const keyed = forms.map(keysOf).filter((keys) => keys.length > 0);
  const [only = []] = keyed;
  if (keyed.length < 2) return only;
  return keyed.map((inner, index) => ({ name: words.form(index + 1), about: [], inner }));
}

function propertiesOf(schema: Record<string, unknown>, properties: Record<string, unknown>): Key[] {
  const required = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(properties).map(([name, value]) => ({
    name,
    about: aboutOf(value, required.includes(name)),
    inner: keysOf(value),
  }));
}

function aboutOf(value: unknown, isRequired: boolean): string[] {
  // `true` is a schema too: anything goes.
  const schema = isMapping(value) ? value : {};
  const kind = [...(isRequired ? [words.required] : []), ...kindOf(schema)];
  const description = typeof schema.description === "string" ? [schema.description] : [];
  return [...(kind.length > 0 ? [`(${kind.join(", ")})`] : []), ...description];
}

function kindOf(value: Record<string, unknown>): string[] {
  const { type, minimum, maximum, items } = value;
  if (Array.isArray(value.enum)) return [words.oneOf(value.enum.map(String))];
  if (type === "array") return [words.list, ...(isMapping(items) ? kindOf(items) : [])];
  if (typeof minimum === "number" && typeof maximum === "number") return [words.range(minimum, maximum)];
  const named = typeof type === "string" ? words.types[type] : undefined;
  return named === undefined ? [] : [named];
}
