/** Words that stand alone. */
export const words = {
  interest: "Minat pada tugas",
} as const;
