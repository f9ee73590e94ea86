import { type Answers, checkAnswers } from "../../core/answers.ts";
import { type Problem, problem } from "../../core/problem.ts";
import type { Profile } from "../../core/profile.ts";
import type { Finding } from "../../core/profile-shape.ts";
import { type LocatedRecord, parseAnswers } from "../../io/answers-json.ts";
import { FIRST_ROLE, type FoundProfile, findProfile } from "../../io/catalogue.ts";
import { readStream, readText } from "../../io/read.ts";
import type { Format } from "../../render/format.ts";
import type { Environment, ExitCode } from "../environment.ts";
import { reportProblems, worse } from "../failures.ts";
import { deliver, drawReport, formatOf, type ResultOptions } from "../results.ts";

export interface ScoreOptions extends ResultOptions {
  /** `--peran`: a catalogue id or a YAML file. */
  role?: string;
}

/** An answer file, read. */
interface Input {
  file: string | undefined;
  text: string;
}

interface Respondent {
  profile: Profile;
  answers: Answers;
  respondent: string | null;
}

/** `nilai`: scores answer files, or stdin. What can be scored is scored; every problem is told. */
export async function scoreCommand(
  environment: Environment,
  files: readonly string[],
  options: ScoreOptions,
): Promise<ExitCode> {
  const format = formatOf(environment, options);
  if (typeof format === "number") return format;
  const profiles = new Profiles(environment, options.role);
  const asked = await profiles.asked();
  if ("problems" in asked) {
    return reportProblems(environment, options, asked.problems, () => asked.source);
  }
  let exitCode: ExitCode = 0;
  const respondents: Respondent[] = [];
  for (const file of files.length > 0 ? files : ["-"]) {
    const input = await readInput(environment, file);
    if ("problem" in input) {
      exitCode = worse(exitCode, await reportProblems(environment, options, [input.problem]));
      continue;
    }
    const { scored, problems } = await readRespondents(input, profiles);
    exitCode = worse(exitCode, await reportProblems(environment, options, problems, () => input.text));
    respondents.push(...scored);
  }
  if (respondents.length === 0) return exitCode;
  const drawn = await drawAll(environment, options, respondents, format);
  return worse(exitCode, await deliver(environment, options, drawn));
}

async function readInput(environment: Environment, file: string): Promise<Input | { problem: Problem }> {
  if (file === "-") return { file: undefined, text: await readStream(environment.stdin) };
  const read = readText(file);
  return "text" in read ? { file, text: read.text } : read;
}

/** Draws every respondent: one as text unless told otherwise, several a line each. */
async function drawAll(
  environment: Environment,
  options: ScoreOptions,
  respondents: readonly Respondent[],
  asked: Format | null,
): Promise<string> {
  const format = asked ?? (respondents.length > 1 ? "ndjson" : "teks");
  const drawn: string[] = [];
  for (const respondent of respondents) {
    drawn.push(await drawReport(environment, options, { ...respondent, format }));
  }
  return drawn.join(format === "teks" ? "\n" : "");
}

/** The profiles that answers may be for. */
class Profiles {
  readonly #environment: Environment;
  readonly #role: string | undefined;
  #asked: FoundProfile | undefined;

  constructor(environment: Environment, role: string | undefined) {
    this.#environment = environment;
    this.#role = role;
  }

  /** The one named by `--peran`, else the first role. */
  async asked(): Promise<FoundProfile> {
    this.#asked ??= await findProfile(this.#environment.catalogue, this.#role ?? FIRST_ROLE);
    return this.#asked;
  }

  /** The one that a record is for: its own where `--peran` is silent, and never another than `--peran` says. */
  async forRecord({ record, path }: LocatedRecord): Promise<{ profile: Profile } | { finding: Finding }> {
    const asked = await this.asked();
    if ("problems" in asked) throw new Error("the profile of --peran was checked before");
    const { profile: received } = record;
    if (received === null || received === asked.profile.id) return asked;
    const place = [...path, "profile"];
    if (this.#role !== undefined) {
      const wrong = problem("wrong-profile", { received, expected: asked.profile.id });
      return { finding: { problem: wrong, path: place } };
    }
    return this.#fromCatalogue(received, place);
  }

  async #fromCatalogue(
    id: string,
    path: Finding["path"],
  ): Promise<{ profile: Profile } | { finding: Finding }> {
    // A record may name a role of the catalogue, never a file: answers are data from elsewhere.
    const isId = /^[a-z0-9-]+$/.test(id);
    const found = isId ? await findProfile(this.#environment.catalogue, id) : null;
    if (found && "profile" in found) return found;
    const unknown = found?.problems[0] ?? problem("unknown-profile", { id, suggestion: null });
    return { finding: { problem: unknown, path } };
  }
}

/** Reads every record of one input, and places every problem in it. */
async function readRespondents(
  { file, text }: Input,
  profiles: Profiles,
): Promise<{ scored: Respondent[]; problems: Problem[] }> {
  const parsed = parseAnswers(text);
  const scored: Respondent[] = [];
  const findings: Finding[] = [];
  for (const located of "records" in parsed ? parsed.records : []) {
    const { respondent, found } = await readRespondent(located, profiles);
    findings.push(...found);
    if (respondent) scored.push(respondent);
  }
  if ("findings" in parsed) findings.push(...parsed.findings);
  const repeated = "records" in parsed && parsed.mayRepeatKeys;
  if (findings.length === 0 && !repeated) return { scored, problems: [] };
  const { jsonPlaces } = await import("../../io/json-places.ts");
  const places = jsonPlaces(text, file);
  const duplicates = places.duplicateKeys();
  const problems = [...findings.map(places.locate), ...duplicates];
  // A repeated key makes it unclear which answer is meant, and JSON.parse keeps only the last.
  return { scored: duplicates.length > 0 ? [] : scored, problems };
}

async function readRespondent(
  located: LocatedRecord,
  profiles: Profiles,
): Promise<{ respondent: Respondent | null; found: Finding[] }> {
  const { record, findings, answersPath } = located;
  const chosen = await profiles.forRecord(located);
  if ("finding" in chosen) return { respondent: null, found: [...findings, chosen.finding] };
  const { profile } = chosen;
  const wrong = checkAnswers(profile, record.answers).map((found) => ({
    problem: found,
    path: [...answersPath, found.place?.path ?? ""],
  }));
  const found = [...findings, ...wrong];
  const isSound = found.every((one) => one.problem.severity === "warning");
  const { answers, respondent } = record;
  return { respondent: isSound ? { profile, answers, respondent } : null, found };
}
