import { expect, test } from "vitest";
import { lines, run } from "../helpers.ts";

test.each([
  [
    "/usr/bin/zsh",
    "zsh",
    [">> ~/.zshrc", ">> ~/.bashrc", ">> ~/.config/fish/config.fish", "| Add-Content $PROFILE"],
  ],
  [
    "/bin/bash",
    "bash",
    [">> ~/.bashrc", ">> ~/.zshrc", ">> ~/.config/fish/config.fish", "| Add-Content $PROFILE"],
  ],
])("without a shell it tells how to install, for %s first", async (SHELL, own, places) => {
  const { code, stdout, stderr } = await run(["pelengkap"], { env: { SHELL } });
  expect([code, stderr]).toEqual([0, ""]);
  const shown = stdout.split("\n").filter((line) => line.startsWith("  kerja-cocok"));
  expect(shown.map((line) => line.replace(/^ {2}kerja-cocok pelengkap \w+ /, ""))).toEqual(places);
  expect(stdout).toContain(`\n${own} (yang kamu pakai sekarang)\n`);
});

test.each([
  [{}, null],
  [{ SHELL: "/bin/tcsh" }, null],
  [{ PSModulePath: "C:\\" }, "powershell"],
])("the shell of %j is %s", async (env, own) => {
  const { stdout } = await run(["completion"], { env });
  expect(/(\w+) \(yang kamu pakai/.exec(stdout)?.[1] ?? null).toBe(own);
});

test.each([
  ["bash", "complete -F _kerja_cocok kerja-cocok"],
  ["zsh", "#compdef kerja-cocok"],
  ["FISH", "complete -c kerja-cocok -f -a '(__kerja_cocok)'"],
  ["powershell", "Register-ArgumentCompleter -Native -CommandName 'kerja-cocok'"],
  ["pwsh", "Register-ArgumentCompleter -Native -CommandName 'kerja-cocok'"],
])("pelengkap %s is a script", async (shell, line) => {
  const { code, stdout, stderr } = await run(["pelengkap", shell]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain(line);
  expect(stdout).toContain(`pelengkap usul ${shell === "pwsh" ? "powershell" : shell.toLowerCase()}`);
});

test("in a terminal it is told where the script belongs", async () => {
  const { stderr } = await run(["pelengkap", "zsh"], { terminals: { stdout: true } });
  expect(stderr).toBe(lines("Memasangnya: kerja-cocok pelengkap zsh >> ~/.zshrc"));
});

test("there is no script for other shells", async () => {
  const known = "Yang ada: bash, zsh, fish, powershell.";
  expect(await run(["pelengkap", "tcsh"])).toEqual({
    code: 2,
    stdout: "",
    stderr: lines(`Shell "tcsh" tidak dikenal. ${known} Lihat "kerja-cocok pelengkap".`),
  });
});
