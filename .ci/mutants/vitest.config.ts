import { defineConfig } from "vitest/config";

/** A room is to be guarded by its own tests. */
const room = process.env.MUTANTS_ROOM ?? "";

export default defineConfig({
  test: {
    include: [`test/${room}/**/*.test.ts`],
    isolate: false,
    setupFiles: [".ci/mutants/seed.ts"],
    testTimeout: 120_000,
  },
});
