// Speed, always as a ratio to a floor measured in the same run: `npm run bench [name…]`. Fails when a limit is broken.
import { readdirSync } from "node:fs";

const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".bench.mjs"));
let broken = 0;
for (const file of files) {
  const name = file.replace(".bench.mjs", "");
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { measure } = await import(`./${file}`);
  console.log(`\n${name}`);
  for (const { label, value, limit, unit = "×", isLeast = false } of await measure()) {
    const holds = limit === undefined || (isLeast ? value >= limit : value <= limit);
    if (!holds) broken += 1;
    const bound = limit === undefined ? "" : `${isLeast ? "at least" : "at most"} ${limit} ${unit}`;
    console.log(
      `  ${label.padEnd(52)} ${value.toFixed(2).padStart(9)} ${unit.padEnd(4)} ${bound} ${holds ? "" : "BROKEN"}`,
    );
  }
}
process.exitCode = broken > 0 ? 1 : 0;
