/** Words about completing commands in a shell. */
export const completion = {
  intro:
    "Pelengkap membuat tombol Tab mengenal perintah, pilihan, peran, dan nama simpanan. Pasang sekali saja, lalu buka terminal baru:",
  yours: "yang kamu pakai sekarang",
  needsProgram: "Tab hanya bekerja bila kerja-cocok terpasang sebagai perintah (npm install --global).",
  install: (command: string): string => `Memasangnya: ${command}`,
  unknownShell: (name: string, known: readonly string[]): string =>
    `Shell "${name}" tidak dikenal. Yang ada: ${known.join(", ")}.`,
} as const;
