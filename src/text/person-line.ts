/** Words of a list of respondents, a line each. */
export const personLine = {
  absent: "–",
  /** An estimate: what is missing may still move it. */
  provisional: (fit: string): string => `~${fit}`,
  insufficient: "belum cukup jawaban",
  failed: "tidak bisa dinilai",
  inGroup: (verdict: string, group: string): string => `${verdict} · ${group}`,
} as const;
