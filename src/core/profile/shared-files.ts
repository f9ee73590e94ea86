import { isMapping } from "../base/json.ts";

/** What is kept for several roles in files of its own, and is no role itself. */
export type SharedPart = "scale" | "responses";

/** Whether a value is a shared scale, or the response sets of those; null for what is to be a role. */
export function sharedPart(value: unknown): SharedPart | null {
  if (!isMapping(value) || "role" in value) return null;
  const { kind, items } = value;
  if ((kind === "trait" || kind === "antiTrait") && Array.isArray(items)) return "scale";
  const parts = Object.values(value);
  return parts.length > 0 && parts.every(isResponseSet) ? "responses" : null;
}

function isResponseSet(value: unknown): boolean {
  if (!isMapping(value)) return false;
  const { options, ...rest } = value;
  return Array.isArray(options) && Object.keys(rest).every((key) => key === "ask");
}
