#!/usr/bin/env node
require("../dist/cli/cli-run.cjs").run();
