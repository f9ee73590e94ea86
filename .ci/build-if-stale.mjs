// Builds what is not there, or is older than its sources: after `npm ci`, before `npm start` and the tests. When nothing changed it
// is quiet and quick.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { isFresh } from "./stamp.mjs";

/** @returns what is wrong, or null */
function build() {
  if (!existsSync("node_modules")) return "Paket-paketnya belum terpasang. Jalankan dulu: npm ci";
  console.error("Menyiapkan kerja-cocok… (hanya sekali ini)");
  const { status, stdout, stderr } = spawnSync("npm run --silent build", {
    shell: true,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (status === 0) return null;
  return `${stdout}${stderr}\nkerja-cocok belum bisa disiapkan: npm run build gagal, lihat di atas.`;
}

if (!isFresh()) {
  const failed = build();
  if (failed !== null) {
    console.error(failed);
    process.exitCode = 1;
  }
}
