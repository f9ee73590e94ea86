import type { Descriptions } from "../../core/schemas/describe.ts";
import { assessmentDescriptions } from "./report.ts";

/** What each key of a comparison of roles holds, and of what stands in its place where a record could not be read. */
export const rankingDescriptions: Descriptions = {
  ...assessmentDescriptions,
  version: "Versi bentuk ini.",
  roles:
    "Setiap peran, menurut perkiraan kecocokannya dari yang tertinggi; yang belum punya jawaban paling akhir.",
  profile: "Perannya.",
  id: "Id peran.",
  coverage: "Berapa pertanyaan peran ini yang dijawab.",
  verdict: "Hasilnya, sama dengan di laporan peran itu.",
  fit: "Kecocokan, 0 sampai 100, sama dengan di laporan peran itu.",
  point: "Perkiraan dari jawaban yang ada; null bila ada sifat yang belum punya jawaban.",
  undecided: "Pasangan id peran yang urutannya masih terbuka: bedanya belum tentu melewati goyangan biasa.",
  tips: "Apa yang membedakan dua peran teratas, dari yang paling berat.",
  scale: "Id sifatnya.",
  name: "Nama sifatnya.",
  toward: "Id peran yang dikuatkan.",
  by: "Sumbangannya pada selisih kedua nilai, dalam poin dari 100.",
  answers: "Id pertanyaan yang jawabannya menguatkan peran itu, dari yang paling berat.",
  settle: "Id pertanyaan yang belum dijawab dan bisa memperjelas urutannya, dari yang paling berat.",
  apart:
    "Peran yang tidak sesuai dengan --kondisi, dengan nilai yang sama dan urutannya sendiri; tidak ada bila semuanya sesuai.",
  reason: "Kondisi kerja mana yang tidak sesuai.",
  respondent: "Kode peserta; tidak ada atau null bila tidak disebut.",
  group: "Kelompoknya, misalnya kelas; tidak ada atau null bila tidak disebut.",
  error: "Apa yang salah dengan jawaban ini.",
  code: "Nama masalahnya.",
  message: "Apa yang salah dan apa yang bisa dilakukan.",
  place: "Di mana di dalam jawaban itu; null bila tidak tentu.",
};
