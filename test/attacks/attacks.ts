/**
 * What strangers may put into a text that this program reads: the rows of the table of attacks. None may do more than be read. `PALSU`
 * stands where an attack would be seen to work.
 */
export interface Attack {
  name: string;
  text: string;
}

function attacks(rows: Readonly<Record<string, string>>): Attack[] {
  return Object.entries(rows).map(([name, text]) => ({ name, text }));
}

function plainAttacks(texts: readonly string[]): Attack[] {
  return texts.map((text) => ({ name: JSON.stringify(text), text }));
}

/** They would steer a terminal, or show a text as another. */
export const STEERING = attacks({
  "a colour": "\u001b[31mPALSU\u001b[0m",
  "a screen wiped, and the cursor moved": "\u001b[2J\u001b[H\u001b[1A\u001b[2KPALSU",
  "a link of a terminal (OSC 8)": "\u001b]8;;http://evil.example\u001b\\PALSU\u001b]8;;\u001b\\",
  "the clipboard (OSC 52)": "\u001b]52;c;UEFMU1U=\u0007PALSU",
  "the title of the window": "\u001b]0;PALSU\u0007PALSU",
  "controls of C1": "\u009b2J\u009d0;PALSU\u009c\u0085PALSU",
  "a string for the device (DCS)": "\u001bP1$r0m\u001b\\PALSU\u0090x\u009c",
  overprinting: "BENAR\b\b\b\b\bPALSU\rPALSU\u0007\u007f\u000b\u000c",
  "direction marks": "\u202ePALSU\u202c\u2066PALSU\u2069\u200f\u200e\u061c",
  "separators of lines": "BENAR\u2028PALSU\u2029PALSU",
  "lines of its own": "BENAR\nPALSU: baris\r\nPALSU: lagi",
  tabs: "\tBENAR\tPALSU\t",
  "a null": "BENAR\u0000PALSU",
  "halves of a sign": "BENAR\ud800PALSU\udc00",
  "what is no character": "BENAR\ufdd0\uffffPALSU\u{1fffe}\u{10ffff}",
});

/** They would say what nobody sees. */
export const HIDDEN = attacks({
  "signs that nobody sees": "BE\u200bNA\u2060R\ufeff\u00adPA\u180eL\u2063S\u206aU\ufff9\ufffa\ufffb",
  "words in tags that nobody sees": "BENAR\u{e0001}\u{e0050}\u{e0041}\u{e007f}",
  "signs that are no characters": "BE\ufdd0NA\ufdefR\ufffeP\uffffA\u{1fffe}LS\u{10ffff}U",
});

/** They would become elements, attributes, styles or scripts of a page. */
export const MARKUP = attacks({
  "an element": "<script>alert('1')</script>",
  "the end of an attribute in double quotes": `"><img src=x onerror="alert(1)">`,
  "the end of an attribute in single quotes": `'><img src=x onerror='alert(1)'>`,
  "the end of an attribute in backquotes": "`><img src=x onerror=`alert(1)`>",
  "an attribute": `" onmouseover="alert(1)" x='`,
  "an address that runs": "javascript:alert(1)//",
  entities: "&lt;script&gt;&#60;b&#62;&amp;lt;&constructor;",
  comments: "--><!-- PALSU --!> <!--><script>",
  "the ends of all that holds text":
    "</title></style></script></textarea></noscript></template><script>1</script>",
  "a picture of SVG": "<svg onload=alert(1)><use href=data:x></svg><math><mtext></form>",
  "a style": "</style><style>*{background:url(http://evil.example)}\\3c/style",
  "a section of XML": "]]><![CDATA[<script>]]><?xml version='1.0'?><!DOCTYPE x>",
  "a place of a template": "$\u007balert(1)}{{7*7}}<%= 1 %>`+alert(1)+`*/alert(1)/*",
});

/** They would be reckoned by a spreadsheet, whatever sign it was told to part cells at. */
export const FORMULAS = plainAttacks([
  "=40+2",
  "+40+2",
  "-40+2",
  "@SUM(A1)",
  "\t=40+2",
  "\r=40+2",
  "\n=40+2",
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://evil.example";"PALSU")',
  "＝40+2",
  "＋40+2",
  "－40+2",
  "＠SUM(A1)",
  "x;=40+2;y",
  "x\t=40+2\ty",
  "x,=40+2,y",
  "x|=40+2|y",
  "x\n=40+2",
  "x; =40+2",
  " =40+2",
  "\u00a0=40+2",
  '"=40+2"',
  'x","=40+2',
  'x";"=40+2";"y',
  '";=40+2',
  'x;"""=40+2',
  "'=40+2",
  "#REF!",
  "_x003D_40+2",
  "{=40+2}",
]);

/** They would become something else than a text where Markdown is read. */
export const MARKDOWN = plainAttacks([
  "[PALSU](http://evil.example)",
  "[PALSU][1]\n\n[1]: http://evil.example",
  "![x](http://evil.example/a.png)",
  "http://evil.example/a",
  "HTTPS://evil.example",
  "ftp://evil.example",
  "www.evil.example",
  "a@evil.example",
  "mailto:a@evil.example",
  "<http://evil.example>",
  "# PALSU",
  "PALSU\n===",
  "- PALSU",
  "1. PALSU",
  "- [x] PALSU",
  "> PALSU",
  "    PALSU",
  "```\nPALSU",
  "~~~\nPALSU",
  "---",
  "---\ntitle: PALSU\n---",
  "a | b\n--- | ---\n| c | d",
  "`a` ``b",
  "*PALSU* **x** _y_ __z__ ~~w~~",
  "<b>PALSU</b><!-- x -->",
  "&copy; &#65;",
  "PALSU\\",
  "PALSU  \nx",
  "[^1]: PALSU",
  "$x$ $$y$$",
  "\\[PALSU\\](x)",
]);

/** Names that every object has. */
export const KEYS = plainAttacks([
  "__proto__",
  "constructor",
  "toString",
  "prototype",
  "hasOwnProperty",
  "valueOf",
  "toJSON",
  "then",
  "length",
]);

/** They would lead a file out of its folder, or be no name of a file on Windows, or mean something to a shell. */
export const NAMES = plainAttacks([
  "../../PALSU",
  "/etc/PALSU",
  "..\\..\\PALSU",
  "C:\\PALSU",
  "file:///PALSU",
  "%2e%2e%2fPALSU",
  "..",
  ".",
  "~/PALSU",
  ".PALSU",
  "CON",
  "con.txt",
  "nul.html",
  "COM¹",
  "LPT9",
  "PALSU.",
  "PALSU ",
  "PALSU:aliran",
  '*?<>|"',
  "PALSU\u0000.html",
  "PALSU\nPALSU",
  "$(touch PALSU)",
  "`touch PALSU`",
  "-rf",
  "--keluaran=PALSU",
  "a".repeat(990),
]);

/** Where an attack stands in a text means nothing to most readers: for them the rows of a kind are one text. */
function together(name: string, rows: readonly Attack[]): Attack {
  return { name, text: rows.map(({ text }) => text).join(" ") };
}

const SOME_KEYS = KEYS.slice(0, 3);
const SHORT_NAMES = NAMES.slice(0, -1);

/** Every attack, a kind a text: a sentence may tell no more than the beginning of one. */
export const KINDS: readonly Attack[] = [
  together("all that steers", STEERING),
  together("all markup", MARKUP),
  together("all formulas", FORMULAS),
  together("all Markdown", MARKDOWN),
  together("all names of files", SHORT_NAMES),
  ...SOME_KEYS,
];

/** The same in fewer texts, as long as the name of a person may be. */
export const LONG: readonly Attack[] = [
  together("all that steers, and names of files", [...STEERING, ...SHORT_NAMES]),
  together("all markup and Markdown", [...MARKUP, ...MARKDOWN.slice(0, 10)]),
  together("all formulas, and more Markdown", [...FORMULAS, ...MARKDOWN.slice(10)]),
  ...SOME_KEYS,
];

/** Every attack by itself. */
export const EVERY: readonly Attack[] = [...STEERING, ...MARKUP, ...FORMULAS, ...MARKDOWN, ...KEYS, ...NAMES];
