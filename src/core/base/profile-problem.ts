/** What can be wrong in a profile's YAML, or in that of a shared scale. */
export interface ProfileProblemArgs {
  "yaml-syntax": { detail: string };
  "text-around-yaml": { text: string };
  "yaml-alias": Record<never, never>;
  "yaml-several-documents": Record<never, never>;
  "profile-too-large": { bytes: number; limit: number };
  "beyond-limit": { kind: LimitKind; count: number; limit: number };
  "shared-part-as-profile": { kind: "scale" | "responses" };
  "prose-as-profile": Record<never, never>;
  "profile-empty": Record<never, never>;
  "missing-key": { key: string };
  "unknown-key": { key: string; suggestion: string | null };
  "wrong-type": { expected: ExpectedType; received: string };
  "wrong-id": { id: string };
  "reserved-id": { id: string };
  "duplicate-id": { id: string; kind: "item" | "scale" | "duty" | "claim" | "source" };
  "no-scale": Record<never, never>;
  "no-items": { id: string };
  "item-without-options": { id: string };
  "unknown-responses": { name: string; suggestion: string | null };
  "option-count": { count: number };
  "duplicate-option": { text: string };
  "points-without-zero": Record<never, never>;
  "points-all-zero": Record<never, never>;
  "situation-key": { key: "reverse" | "responses" };
  "unknown-trait": { id: string; suggestion: string | null };
  "unknown-source": { id: string; suggestion: string | null };
  "unknown-word": { word: string; words: readonly string[] };
  "wrong-code": { kind: "isco" | "kbji" | "onet"; code: string };
  "out-of-range": { low: number; high: number };
  "wrong-url": { url: string };
  "duplicate-text": { id: string; first: string };
  "text-cut": { text: string; rest: string };
  "text-marked": { mark: string; text: string };
  "typeset-quotes": { text: string };
  "text-split": { text: string; rest: string };
  "id-not-file-name": { id: string; name: string };
  "other-meaning": { id: string; text: string | null };
  // shared scales
  "no-shared-scales": { id: string };
  "unknown-shared-scale": { id: string; suggestion: string | null };
  "shared-scale-kind": { id: string; kind: "trait" | "antiTrait" };
  "key-beside-use": { key: string };
  "shared-scale-taken": { id: string };
  "shared-items-taken": { id: string; items: readonly string[] };
  "shared-responses-differ": { name: string; id: string };
}

/** Of what a profile holds only so much. */
export type LimitKind = "items" | "scales" | "entries" | "letters" | "name" | "levels";

export type ExpectedType =
  | "text"
  | "list"
  | "mapping"
  | "integer"
  | "boolean"
  | "item"
  | "responses"
  | "date";
