import type { Report } from "../core/report/build.ts";
import { phoneEnding } from "../text/phone-ending.ts";
import type { Answered } from "./answered.ts";
import { element } from "./dom.ts";
import { button, section, statusLine } from "./ending-parts.ts";
import { answersFile, dataFile, type KeptFile, reportFile } from "./files.ts";

const words = phoneEnding.save;

/** Long enough for a browser to fetch it, or to ask where it shall go. */
const KEPT_MILLISECONDS = 60_000;

/** Offers the report and the answers as files. */
export function savingSection(answered: Answered, report: Report): HTMLElement {
  const status = statusLine();
  const offer = (label: string, file: () => KeptFile) =>
    button(label, () => {
      status.textContent = save(file());
    });
  return section("save", words.title, [
    element("p", {}, words.about),
    element(
      "div",
      { class: "deeds" },
      offer(words.report, () => reportFile(answered, report)),
      offer(words.answers, () => answersFile(answered)),
    ),
    status,
    element(
      "details",
      {},
      element("summary", {}, words.scripts),
      element("p", { class: "quiet" }, words.dataAbout),
      offer(words.data, () => dataFile(answered, report)),
    ),
  ]);
}

/** Hands a file to the browser; what becomes of it no page is told. @returns what to say */
function save({ name, type, content }: KeptFile): string {
  const link = element("a", { download: name });
  if (!("download" in link)) return words.cannot;
  const address = URL.createObjectURL(new Blob([content], { type }));
  link.href = address;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
  return words.asked(name);
}
