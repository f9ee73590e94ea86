import { digest } from "../../core/base/digest.ts";
import type { Notice } from "../../core/base/notice.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { NeighbourIndex } from "../../core/ranking/neighbour-index.ts";
import { interview } from "../../text/interview.ts";
import { phone as words } from "../../text/phone.ts";
import { Markup, markup, NO_CHARACTER } from "../html/markup.ts";
import { LIGHT_AND_DARK, openPage, PAGE_END } from "../html/shell.ts";

/** What the page hands to its own script. */
export interface PhoneData {
  profile: Profile;
  /** What its reports tell of other roles by. */
  neighbours: NeighbourIndex;
  notice: Notice;
  /** Whether a person is asked for a full name, and not for a code or initials. */
  asksName: boolean;
}

/** The ids by which the script finds its data and its place. */
export const PHONE_IDS = { data: "data", place: "place" } as const;

/**
 * The whole interview as one HTML file, for a phone or any browser.
 * @param script the bundle of `phone/start.ts`
 */
export function phonePage(
  profile: Profile,
  { script, ...told }: { script: string } & Omit<PhoneData, "profile">,
): string {
  const data: PhoneData = { profile, ...told };
  // What stands in the place is read where no script runs: in the preview of a chat.
  const title = interview.welcome(profile.role);
  const more = markup`${LIGHT_AND_DARK}<meta name="format-detection" content="telephone=no">
`;
  const page = markup`${openPage({ title, script: `sha256-${digest(script)}`, more })}<div id="${PHONE_IDS.place}"><main><h1>${title}</h1><p>${words.noScript}</p></main></div>
<script type="application/json" id="${PHONE_IDS.data}">${asData(data)}</script>
<script>${new Markup(script)}</script>
${PAGE_END}`;
  return page.html;
}

/** JSON that cannot end the script that it stands in, nor makes a faulty page. */
function asData(value: unknown): Markup {
  return new Markup(JSON.stringify(value).replace(NO_CHARACTER, "").replaceAll("<", "\\u003c"));
}
