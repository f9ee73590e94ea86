#!/usr/bin/env node
import { run } from "../dist/cli/cli-run.js";

await run();
