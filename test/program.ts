import { join } from "node:path";

// Tests of the built program start it by these, so that the same tests hold for what was built here and, under any Node, for the
// package as a user installs it: `.ci/node-versions.mjs` names that by KERJA_COCOK_PROGRAM and KERJA_COCOK_NODE.

/** The folder of the package: what was built here, unless KERJA_COCOK_PROGRAM names another. */
export const PACKAGE = process.env.KERJA_COCOK_PROGRAM ?? join(import.meta.dirname, "..");

/** Whether that is a package as a user installs it. */
export const isInstalled = process.env.KERJA_COCOK_PROGRAM !== undefined;

/** The Node that runs it: the one that runs the tests, unless KERJA_COCOK_NODE names another. */
export const NODE = process.env.KERJA_COCOK_NODE ?? process.execPath;

/** What a user's command starts. */
export const BIN = join(PACKAGE, "bin/kerja-cocok.js");
