/** That a person stands where no folder is any more. */
export const folderIsGone =
  "Folder tempat kamu berada sudah dihapus atau dipindahkan. Pindah dulu ke folder lain dengan cd, lalu ulangi.";

/** That a variable of the surroundings does not say where something is, and where it is instead. */
export function ignoredVariable(name: string, folder: string): string {
  return `Catatan: ${name} tidak menyebut alamat folder yang lengkap, jadi diabaikan. Simpanan wawancara: ${folder}`;
}
