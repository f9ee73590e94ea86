import { parseProfile } from "../../src/io/profiles/yaml.ts";
const t = (a: string, b: string) => `id: a
role: ${a}
responses:
  sesuai: [Tidak, Ya]
traits:
  - {id: sabar, name: Sabar, responses: sesuai, items: [{id: b, text: Kamu sabar${b}}]}
`;
for (const [a,b] of [["P",""],["P", ", why; Airnya kurang."],["P"+"- ".repeat(800)+"x", ""],["P"+"- ".repeat(800)+"x", ", why; Air"],["P","x".repeat(3000)],["P- x", ", why; Air"]] as const) {
  const p = parseProfile(t(a,b)); console.log("problems" in p ? JSON.stringify(p.problems).slice(0,600) : "ok "+JSON.stringify(p.warnings ?? null));
}
