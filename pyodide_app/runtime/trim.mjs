// @ts-check
/**
 * Takes from Pyodide what a page without compiled extensions never calls: `node trim.mjs PYODIDE OUT`.
 *
 * npm's build exports every function of C's interface to Python, and brings whole libraries of graphics and sound, for packages
 * that are loaded later. Nothing here loads any. What the loader's scripts never name is exported no more, Binaryen drops
 * the functions that nobody reaches then, and Terser the JavaScript that served them. Each step stops the build where it finds less than it
 * expects, since it would mean that a new Pyodide is made otherwise.
 */
import fs from "node:fs";
import path from "node:path";
import binaryen from "binaryen";
import { minify } from "terser";

const [home, out] = process.argv.slice(2);
const [loader, glue] = ["pyodide.mjs", "pyodide.asm.mjs"].map((name) => fs.readFileSync(path.join(home, name), "utf8"));
const wasm = fs.readFileSync(path.join(home, "pyodide.asm.wasm"));

/** @param {boolean} held @param {string} what */
const expect = (held, what) => {
  if (!held) throw new Error(`this Pyodide is made otherwise: ${what}; see trim.mjs`);
};

/** @param {string} text @returns {Set<string>} every name in it */
const names = (text) => new Set(text.match(/[\w$]+/g));

// 1. The function that takes each export into a variable, and the list of those variables before it.
const OPENING = "function assignWasmExports(wasmExports){";
const opening = glue.indexOf(OPENING) + OPENING.length;
const closing = glue.indexOf("}", opening);
const list = glue.lastIndexOf("var ", opening);
expect(opening > OPENING.length && list > 0, `no ${OPENING}`);
const elsewhere = names(glue.slice(0, list) + glue.slice(closing) + loader);
/** @type {Set<string>} */
const unused = new Set();
const taken = glue.slice(opening, closing).split(";").filter((statement) => {
  const found = statement.match(/^([\w$]+)=(?:Module\["[\w$]+"\]=)?wasmExports\["([\w$]+)"\](?:\.value>>>0)?$/);
  if (!found || elsewhere.has(found[1]) || elsewhere.has(found[2])) return true;
  unused.add(found[1]);
  return false;
});
expect(unused.size > 4000, `only ${unused.size} exports that nobody names`);
const variables = glue.slice(list + 4, opening - OPENING.length).replace(/;$/, "").split(",").filter((name) => !unused.has(name));
let script = `${glue.slice(0, list)}var ${variables};${OPENING}${taken.join(";")}${glue.slice(closing)}`;

// 2. The functions that only those exports reached.
const module = binaryen.readBinary(wasm);
const exported = WebAssembly.Module.exports(new WebAssembly.Module(wasm));
for (const { kind, name } of exported)
  if ((kind === "function" || kind === "global") && !elsewhere.has(name) && !elsewhere.has(`_${name}`)) module.removeExport(name);
module.runPasses(["remove-unused-module-elements"]);
const trimmed = module.emitBinary();
expect(WebAssembly.validate(trimmed) && trimmed.length < wasm.length * 0.95, `WebAssembly of ${trimmed.length} bytes`);

// 3. The JavaScript that WebAssembly asks for no more, and what only that used. `eval` by its own name would keep every variable.
const wanted = new Set(WebAssembly.Module.imports(new WebAssembly.Module(trimmed)).map(({ name }) => name));
const given = script.match(/wasmImports=\{([^}]*)\}/)?.[1].split(",") ?? [];
const kept = given.filter((entry) => wanted.has(entry.split(":")[0].replaceAll('"', "")));
expect(kept.length === wanted.size && kept.length < given.length / 2, `${kept.length} of ${given.length} imports`);
const ours = new Set(kept.map((entry) => entry.split(":")[1]));
script = script
  .replace(/wasmImports=\{[^}]*\}/, () => `wasmImports={${kept}}`)
  .replace(/(?<![\w$.])eval\(/g, "globalThis.eval(")
  .replace(/(?<=[;}])([\w$]+)\.(?:sig|stub|isAsync)=(?:"\w*"|true);/g, (whole, name) => (ours.has(name) ? whole : ""));
const reached = new Set(
  [...(loader + script.replace(/Module\["[\w$]+"\]=[\w$]+;/g, "")).matchAll(/(?:\.|\[")(_[\w$]+)/g)].map(([, name]) => name),
);
script = script.replace(/Module\["(_[\w$]+)"\]=\1;/g, (whole, name) => (reached.has(name) ? whole : ""));
const { code = "" } = await minify(script, { module: true, compress: { defaults: false, unused: true, dead_code: true, side_effects: true, passes: 3 } });
expect(code.length > 0 && code.length < glue.length / 2, `a script of ${code.length} characters`);

fs.writeFileSync(path.join(out, "pyodide.asm.wasm"), trimmed);
fs.writeFileSync(path.join(out, "pyodide.asm.mjs"), code);
fs.copyFileSync(path.join(home, "pyodide.mjs"), path.join(out, "pyodide.mjs"));
