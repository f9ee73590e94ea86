/** What the interview on a phone says beside the words of every interview. */
export const phone = {
  noScript:
    "Pertanyaannya belum bisa tampil di sini. Buka berkas ini di Chrome, Safari, atau peramban lain di ponselmu.",
} as const;
