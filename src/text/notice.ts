import type { Notice } from "../core/base/notice.ts";

/** What people are told of their answers, each after what it is, in the order in which it is told; null: nobody told it. */
export function noticeRows({ purpose, seenBy, until }: Notice): [label: string, told: string | null][] {
  return [
    ["Untuk apa", purpose],
    ["Siapa yang melihat", seenBy],
    ["Disimpan sampai", until],
  ];
}
