import type { Path } from "../base/finding.ts";
import { isInside } from "../profile/place-shared.ts";
import type { ContentContext } from "./rule.ts";

/** Whether what stands at a path is the profile's own, and not inside of a shared scale that it uses. */
export function isOwn(path: Path, { used }: ContentContext): boolean {
  return !used.some((use) => isInside(path, use));
}
