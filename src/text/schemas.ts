import type { SchemaDescriptions } from "../core/schemas/publish.ts";
import { analysisDescriptions, sumsDescriptions } from "./schemas/analysis.ts";
import { checkDescriptions } from "./schemas/check.ts";
import { profileDescriptions } from "./schemas/profile.ts";
import { rankingDescriptions } from "./schemas/ranking.ts";
import { answersDescriptions, reportDescriptions } from "./schemas/report.ts";
import { summaryDescriptions } from "./schemas/summary.ts";

/** What the keys of every published schema hold, for editors. */
export const schemaDescriptions: SchemaDescriptions = {
  profil: profileDescriptions,
  jawaban: answersDescriptions,
  laporan: reportDescriptions,
  banding: rankingDescriptions,
  uji: analysisDescriptions,
  // Both kinds of recaps stand in one schema: what they share means the same in both.
  rekap: { ...sumsDescriptions, ...summaryDescriptions },
  periksa: checkDescriptions,
};
