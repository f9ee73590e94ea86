/** A moment as the clock and the calendar on the wall show it: `2026-11-25` and `10.12`. @param moment milliseconds since 1970 */
export function localTime(moment: number): { day: string; time: string } {
  const text = new Date(moment - new Date(moment).getTimezoneOffset() * 60_000).toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 16).replace(":", ".") };
}
