import { digest } from "../../core/base/digest.ts";
import type { Notice } from "../../core/base/notice.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { interview } from "../../text/interview.ts";
import { phone as words } from "../../text/phone.ts";
import { Markup, markup } from "../html/markup.ts";

/** What the page hands to its own script. */
export interface PhoneData {
  profile: Profile;
  notice: Notice;
  /** Whether a person is asked for a full name, and not for a code or initials. */
  asksName: boolean;
}

/** The ids by which the script finds its data and its place. */
export const PHONE_IDS = { data: "data", place: "place" } as const;

/** The one script runs and nothing else; nothing is loaded or sent. */
function policyFor(script: string): string {
  return `default-src 'none'; script-src 'sha256-${digest(script)}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
}

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
  const page = markup`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<link rel="icon" href="data:,">
<title>${interview.welcome(profile.role)}</title>
</head>
<body>
<div id="${PHONE_IDS.place}"><main><h1>${interview.welcome(profile.role)}</h1><p>${words.noScript}</p></main></div>
<script type="application/json" id="${PHONE_IDS.data}">${asData(data)}</script>
<script>${new Markup(script)}</script>
</body>
</html>
`;
  return page.html;
}

/** JSON that cannot end the script that it stands in. */
function asData(value: unknown): Markup {
  return new Markup(JSON.stringify(value).replaceAll("<", "\\u003c"));
}
