import type { FileFailure } from "../../core/base/problem.ts";

const REASONS: Readonly<Record<string, FileFailure>> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EISDIR: "folder",
  EACCES: "forbidden",
  EPERM: "forbidden",
  ENOSPC: "full",
  EDQUOT: "full",
  ERR_ACCESS_DENIED: "forbidden",
  EROFS: "read-only",
  ERR_FS_FILE_TOO_LARGE: "too-large",
  ERR_STRING_TOO_LONG: "too-large",
  ENAMETOOLONG: "long-name",
  EMFILE: "many-open",
  ENFILE: "many-open",
};

/** Why a file could not be read or written, from the error of the file system. */
export function failureOf(error: unknown): FileFailure {
  return REASONS[codeOf(error)] ?? "other";
}

/** The code of an error of the system, or an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
