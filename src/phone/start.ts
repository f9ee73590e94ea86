import { PHONE_IDS, type PhoneData } from "../render/forms/phone.ts";
import { element } from "./dom.ts";

function begin(): void {
  const data: PhoneData = JSON.parse(document.getElementById(PHONE_IDS.data)?.textContent ?? "");
  document
    .getElementById(PHONE_IDS.place)
    ?.replaceChildren(element("main", {}, element("h1", {}, data.profile.role)));
}

begin();
