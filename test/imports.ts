import { dirname, join, normalize } from "node:path";
import ts from "typescript";

/** One import, re-export or dynamic import of a source text. */
export interface Import {
  specifier: string;
  isTypeOnly: boolean;
}

/** The layers of src, and what each may import: whole modules, or types alone. */
const LAYERS: Readonly<Record<string, { values: string[]; types: string[]; packages: RegExp }>> = {
  core: {
    values: ["core"],
    types: [],
    packages: /^(valibot|@valibot\/to-json-schema|@noble\/hashes(\/.+)?|fastest-levenshtein)$/,
  },
  draft: { values: ["draft", "core"], types: [], packages: /^$/ },
  text: { values: ["text"], types: ["core"], packages: /^$/ },
  render: {
    values: ["render", "text", "core"],
    types: [],
    packages: /^(chalk|fast-string-width)$/,
  },
  io: {
    values: ["io", "text", "core"],
    types: [],
    packages: /^(node:.+|yaml|valibot|jsonc-parser|hucre(\/xlsx)?|inquirer|@inquirer\/.+)$/,
  },
  cli: {
    values: ["cli", "io", "render", "draft", "text", "core"],
    types: [],
    packages: /^(node:.+|commander|env-paths)$/,
  },
  phone: { values: ["phone", "render", "text", "core"], types: [], packages: /^lean-qr$/ },
  // What users of the library import: it must run in a browser.
  library: { values: ["library", "render", "text", "core"], types: [], packages: /^$/ },
  index: { values: ["library", "render", "text", "core"], types: [], packages: /^$/ },
  yaml: { values: ["io"], types: [], packages: /^$/ },
};

/**
 * The rooms of core, floor by floor from the ground, as the data goes up: a room imports itself and rooms on floors
 * below its own. Rooms on one floor do not know each other.
 */
const FLOORS: readonly (readonly string[])[] = [
  ["base"],
  ["profile"],
  ["scoring"],
  ["interview", "report", "summary", "analysis", "ranking", "code", "keying", "content"],
  ["classroom"],
  ["schemas"],
];

/** Layers that do nothing but compute: no clock, chance, streams or network of their own. */
const PURE = ["core", "draft", "text", "render", "library"];
const IMPURE_OBJECTS = ["process", "console", "globalThis", "performance", "crypto", "localStorage"];
const IMPURE_CALLS = [
  "fetch",
  "require",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "Date",
];
const IMPURE_MEMBERS = ["Date.now", "Math.random"];

/**
 * Finds what in a file breaks a wall of the house.
 * @param file its path from the root, like `src/core/score.ts`
 */
export function brokenWalls(file: string, source: string): string[] {
  const layer = layerOf(file);
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const imports = importsIn(tree);
  const broken = [...imports.flatMap((one) => brokenBy(file, layer, one)), ...brokenFloors(file, imports)];
  return PURE.includes(layer) ? [...broken, ...impurities(tree)] : broken;
}

/** The imports of a source text: static, dynamic, re-exports, and types named in place. */
export function importsOf(source: string): Import[] {
  return importsIn(ts.createSourceFile("source.ts", source, ts.ScriptTarget.Latest, true));
}

function layerOf(file: string): string {
  const [, layer = ""] = file.split("/");
  return layer.replace(/\.ts$/, "");
}

function brokenBy(file: string, layer: string, { specifier, isTypeOnly }: Import): string[] {
  const allowed = LAYERS[layer];
  if (!allowed) return [`${layer} is no layer`];
  if (!specifier.startsWith(".")) {
    return allowed.packages.test(specifier) ? [] : [`${layer} must not import ${specifier}`];
  }
  const target = normalize(join(dirname(file), specifier));
  if (target === "src/index.ts") return ["nobody imports src/index.ts"];
  if (target === "package.json") return layer === "cli" ? [] : [`${layer} must not import ${target}`];
  if (!target.startsWith("src/")) return [`${target} is not in src`];
  const other = layerOf(target);
  if (allowed.values.includes(other) || (isTypeOnly && allowed.types.includes(other))) return [];
  const what = allowed.types.includes(other) ? "values of " : "";
  return [`${layer} must not import ${what}${other}`];
}

/** What in a file of core breaks a floor; what lies outside of core is for the walls to judge. */
function brokenFloors(file: string, imports: readonly Import[]): string[] {
  if (!file.startsWith("src/core/")) return [];
  const room = roomOf(file);
  const floor = FLOORS.findIndex((rooms) => rooms.includes(room));
  if (floor < 0) return [`${room} is no room of core`];
  const reachable = [room, ...FLOORS.slice(0, floor).flat()];
  const others = imports.flatMap(({ specifier }) => {
    const target = specifier.startsWith(".") ? normalize(join(dirname(file), specifier)) : "";
    return target.startsWith("src/core/") ? [roomOf(target)] : [];
  });
  return others
    .filter((other) => !reachable.includes(other))
    .map((other) => `core/${room} must not import core/${other}`);
}

function roomOf(file: string): string {
  const [, , room = ""] = file.split("/");
  return room;
}

function importsIn(tree: ts.SourceFile): Import[] {
  return nodesOf(tree).flatMap((node) => {
    // `import { type A }` still runs the module: verbatimModuleSyntax keeps it as `import {}`.
    if (ts.isImportDeclaration(node)) {
      return found(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    }
    if (ts.isExportDeclaration(node)) return found(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      return found(node.argument.literal, true);
    }
    const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    return isDynamic ? found(node.arguments[0], false) : [];
  });
}

function found(specifier: ts.Node | undefined, isTypeOnly: boolean): Import[] {
  if (!specifier) return [];
  const text = ts.isStringLiteralLike(specifier) ? specifier.text : specifier.getText();
  return [{ specifier: text, isTypeOnly }];
}

function impurities(tree: ts.SourceFile): string[] {
  return nodesOf(tree).flatMap((node) => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const isImpure =
        IMPURE_OBJECTS.includes(node.expression.text) || IMPURE_MEMBERS.includes(node.getText());
      return isImpure ? [`${node.getText()} is impure`] : [];
    }
    const isCall =
      (ts.isCallExpression(node) || ts.isNewExpression(node)) && ts.isIdentifier(node.expression);
    return isCall && IMPURE_CALLS.includes(node.expression.getText())
      ? [`${node.expression.getText()}() is impure`]
      : [];
  });
}

function nodesOf(node: ts.Node): ts.Node[] {
  const inner: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    inner.push(...nodesOf(child));
  });
  return [node, ...inner];
}
