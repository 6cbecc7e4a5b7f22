// @ts-check
/**
 * pyodide-build's own `pyodide py-compile`, run by the very interpreter that will load the bytecode, so that it fits
 * whatever Python the host has: `node compile.mjs SITE_PACKAGES FOLDER`.
 */
import path from "node:path";
import { loadPyodide } from "pyodide";

const [packages, folder] = process.argv.slice(2);
const env = {
  SOURCE_DATE_EPOCH: "1767225600",
  PYTHONHASHSEED: "0",
  PYTHONOPTIMIZE: "2",
  PYTHONNODEBUGRANGES: "1",
  TERM: "dumb",
  COLUMNS: "200",
};
const python = await loadPyodide({ env, stdout: () => {}, stderr: (line) => console.error(line) });
python.mountNodeFS("/packages", path.resolve(packages));
python.mountNodeFS("/in", path.resolve(folder));
const status = python.runPython(`
import sys
sys.path.append("/packages")
from pyodide_build.cli.py_compile import main
try:
    main(["/in", "--compression-level", "9", "--silent"], standalone_mode=False)
    status = 0
except SystemExit as stop:
    status = stop.code or 0
status
`);
process.exit(status);
