/** What can be wrong with the answers of a class, or has to be told of its pupils. */
export interface ClassProblemArgs {
  "left-out-of-folder": { names: readonly string[]; count: number };
  "folder-without-answers": Record<never, never>;
  "class-folder": { answers: string };
  "too-many-for-class": { limit: number };
  "group-by-file": { groups: readonly string[] };
  "name-column-used": { column: number; name: string };
  "no-pupil-column": Record<never, never>;
  "unread-class-column": { column: number; name: string };
  "several-class-columns": { columns: readonly number[]; name: string };
  "repeated-pupil": PupilArgs & { places: readonly string[]; pages: readonly string[]; isSame: boolean };
  "no-before": PupilArgs & { groups: readonly string[] };
  "unclear-before": PupilArgs & { count: number };
  "nameless-before": { count: number };
  "before-only": PupilArgs;
}

/** Somebody of a class. */
export interface PupilArgs {
  name: string;
  group: string | null;
}
