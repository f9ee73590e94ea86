import { PHONE_IDS, type PhoneData } from "../render/forms/phone.ts";
import { STYLE } from "../render/html/style.ts";
import { element } from "./dom.ts";
import { fillIn } from "./older.ts";
import { Page } from "./page.ts";
import { PHONE_STYLE } from "./style.ts";

function begin(): void {
  fillIn();
  const place = document.getElementById(PHONE_IDS.place);
  const data: PhoneData = JSON.parse(document.getElementById(PHONE_IDS.data)?.textContent ?? "");
  // The look of the report is in the script anyway: it makes the file of a report.
  document.head.append(element("style", {}, STYLE, PHONE_STYLE));
  if (place) new Page(place, data);
}

begin();
