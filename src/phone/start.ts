import { startInterview } from "../core/interview/interview.ts";
import { PHONE_IDS, type PhoneData } from "../render/forms/phone.ts";
import { STYLE } from "../render/html/style.ts";
import { element } from "./dom.ts";
import { fillIn } from "./older.ts";
import { Page } from "./page.ts";
import { PHONE_STYLE } from "./style.ts";

const UNHURRIED_MILLISECONDS = 300;

function begin(): void {
  fillIn();
  const place = document.getElementById(PHONE_IDS.place);
  const data: PhoneData = JSON.parse(document.getElementById(PHONE_IDS.data)?.textContent ?? "");
  // The look of the report is in the script anyway: it makes the file of a report.
  document.head.append(element("style", {}, STYLE, PHONE_STYLE));
  if (place) new Page(place, data);
  // The first choice of a question takes many times as long as those after it: it is made while the welcome is being read.
  setTimeout(() => startInterview(data.profile, { order: "shortest" }), UNHURRIED_MILLISECONDS);
}

begin();
