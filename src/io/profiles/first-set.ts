import { type Document, isMap } from "yaml";
import { isMapping } from "../../core/base/json.ts";

/**
 * Names the response set of the interest in the duties where the profile leaves it to the first of its sets, and an object could
 * not tell which that is: it puts names that are numbers before all others.
 */
export function withFirstSet(value: unknown, document: Document): unknown {
  const sets = document.get("responses");
  if (!isMapping(value) || !isMapping(value.responses) || !isMap(sets)) return value;
  const [first] = sets.items.map(({ key }) => String(key));
  const { interest = {} } = value;
  const isNamed = !isMapping(interest) || interest.responses !== undefined;
  if (first === undefined || isNamed || first === Object.keys(value.responses)[0]) return value;
  return { ...value, interest: { ...interest, responses: first } };
}
