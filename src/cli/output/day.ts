/** A moment as the clock and the calendar on the wall show it, in the shape of ISO 8601. @param moment milliseconds since 1970 */
export function localTime(moment: number): string {
  return new Date(moment - new Date(moment).getTimezoneOffset() * 60_000).toISOString();
}

/** A moment that a kept file tells, as `2026-11-24 17:06` by the clock on the wall, since people do not count in UTC. */
export function shownTime(told: string): string {
  return localTime(Date.parse(told)).slice(0, 16).replace("T", " ");
}

/** A moment's day: `2026-11-25`. @param moment milliseconds since 1970 */
export function dayOf(moment: number): string {
  return localTime(moment).slice(0, 10);
}

/** A moment as files keep it. @param moment milliseconds since 1970 */
export function momentOf(moment: number): string {
  return new Date(moment).toISOString();
}

/** A name that sorts by time and can be typed: `20261124-170612-pendamping`. It is made of a moment, whatever a file calls one. */
export function nameFor(startedAt: string, profileId: string): string {
  const digits = momentOf(Date.parse(startedAt)).replace(/\D/g, "");
  return `${digits.slice(0, 8)}-${digits.slice(8, 14)}-${profileId.split("-")[0]}`;
}
