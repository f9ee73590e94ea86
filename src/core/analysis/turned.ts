import type { Analysis } from "./shape.ts";

/** The scales that hold an item which is probably keyed the wrong way: their other figures mean little until it is put right. */
export function turnedScales({ findings }: Pick<Analysis, "findings">): ReadonlySet<string> {
  const turned = findings.filter(
    (finding) => finding.code === "probably-reversed" || finding.code === "two-directions",
  );
  return new Set(turned.map(({ scale }) => scale));
}
