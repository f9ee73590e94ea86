import { basename } from "node:path";
import { wrapLines } from "../../render/terminal/wrap.ts";
import { asTyped } from "../../text/command.ts";
import { completion } from "../../text/completion.ts";
import { SHELLS } from "../completion/propose.ts";
import { SCRIPTS, type Shell } from "../completion/scripts.ts";
import type { Desk } from "../desk.ts";
import type { Environment } from "../environment.ts";
import type { Outcome } from "../outcome.ts";

/** `pelengkap`: what a shell reads to complete the command; without a shell, how to install that for each. */
export async function completionCommand(desk: Desk, name: string | undefined): Promise<Outcome> {
  if (name === undefined) return desk.deliver(howToInstall(desk));
  const shell = shellNamed(name);
  if (!shell) return { sentence: completion.unknownShell(name, SHELLS), see: SEE };
  if (desk.world.stdout.isTTY) desk.note(completion.install(typedLine(desk, shell)));
  return desk.deliver(SCRIPTS[shell]);
}

const SEE = "kerja-cocok pelengkap";

function shellNamed(name: string): Shell | undefined {
  const wanted = name.toLowerCase().replace(/\.exe$/, "");
  return SHELLS.find((shell) => shell === wanted || (shell === "powershell" && wanted === "pwsh"));
}

/** Each script is the same whatever the version, so it is written once into what the shell reads when it starts. */
const PLACES: Readonly<Record<Shell, string>> = {
  bash: ">> ~/.bashrc",
  zsh: ">> ~/.zshrc",
  fish: ">> ~/.config/fish/config.fish",
  powershell: "| Add-Content $PROFILE",
};

function typedLine({ world }: Desk, shell: Shell): string {
  return asTyped(`${SEE} ${shell} ${PLACES[shell]}`, world.invocation);
}

function howToInstall(desk: Desk): string {
  const { env, invocation } = desk.world;
  const own = ownShell(env);
  const shells = own ? [own, ...SHELLS.filter((shell) => shell !== own)] : SHELLS;
  const blocks = [
    wrapLines(completion.intro, desk.width),
    ...shells.map((shell) => [
      shell === own ? `${shell} (${completion.yours})` : shell,
      `  ${typedLine(desk, shell)}`,
    ]),
    ...(invocation === "kerja-cocok" ? [] : [wrapLines(completion.needsProgram, desk.width)]),
  ];
  return `${blocks.map((block) => block.join("\n")).join("\n\n")}\n`;
}

/** The shell that a person uses, as far as the environment tells; PowerShell sets no SHELL of its own. */
function ownShell({ SHELL, PSModulePath }: Environment["env"]): Shell | undefined {
  return shellNamed(basename(SHELL ?? (PSModulePath === undefined ? "" : "powershell")));
}
