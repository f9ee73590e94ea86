import type { Notice } from "../../../src/core/base/notice.ts";
import type { PupilOptions } from "../../../src/render/classroom/pupil-page.ts";

export const BLANK_NOTICE: Notice = { purpose: null, seenBy: null, until: null };

export const NOTICE: Notice = { purpose: "Bimbingan karier", seenBy: "Guru BK dan kamu", until: "Juni 2027" };

export const OPTIONS: PupilOptions = { name: "A-01", date: "2026-11-26", notice: NOTICE };
