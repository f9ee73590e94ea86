/** A moment's day as the calendar on the wall shows it: `2026-11-25`. @param now milliseconds since 1970 */
export function dayOf(now: number): string {
  const day = new Date(now);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
