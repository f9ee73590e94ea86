import fc from "fast-check";

// The same code must get the same verdict of CI; at home every run looks elsewhere.
if (process.env.CI === "true") fc.configureGlobal({ seed: 20_261_125 });
