import fc from "fast-check";

// Every mutant must meet the same examples, and there are thousands of mutants.
fc.configureGlobal({ seed: 20_261_125, numRuns: 20 });
