// Answers of many people, made up.
import { once } from "node:events";
import { createWriteStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { randomOf } from "./random.mjs";

const ANSWERS = 48;
const dist = join(import.meta.dirname, "../../dist");

/** Writes respondents as NDJSON or as CSV: the same answers, of every kind of item, some of them unknown. */
export async function generate(file, count, format) {
  const { listItems } = await import(join(dist, "index.js"));
  const profile = JSON.parse(
    readFileSync(join(dist, "profiles/pendamping-kesejahteraan-masyarakat.json"), "utf8"),
  );
  const items = listItems(profile).slice(-ANSWERS);
  const stream = createWriteStream(file);
  const random = randomOf(1);
  let text = format === "csv" ? `respondent,${items.map(({ id }) => id).join(",")}\n` : "";
  for (let number = 0; number < count; number += 1) {
    const values = items.map(({ options }) =>
      random.below(20) === 0 ? null : options[random.below(options.length)].value,
    );
    const respondent = `P-${number}`;
    if (format === "csv") text += `${respondent},${values.map((value) => value ?? "").join(",")}\n`;
    else {
      const answers = Object.fromEntries(items.map(({ id }, index) => [id, values[index]]));
      text += `${JSON.stringify({ respondent, answers })}\n`;
    }
    if (text.length > 2 ** 20) {
      if (!stream.write(text)) await once(stream, "drain");
      text = "";
    }
  }
  stream.end(text);
  await once(stream, "close");
  return file;
}
