// @ts-check
/** The writer: three steps on one page, and a letter that follows them until a hand changes it. */
import { element, later, part, say } from "./dom.mjs";
import { copyPlain, copyRich, mail, save } from "./exports.mjs";
import { base64, dropped } from "./files.mjs";
import { showReview } from "./findings.mjs";
import { keepLetters } from "./kept.mjs";
import { Paper } from "./paper.mjs";
import { ask } from "./python.mjs";
import { refuse, showStart } from "./start.mjs";

const form = /** @type {HTMLFormElement} */ (document.getElementById("writer"));
const result = part(document, "result");
const paper = new Paper(part(document, "letter"));
const signals = JSON.parse(form.dataset.signals ?? "{}");
/** @type {Record<string, any>} by name: `form.elements` has a `length` of its own */
const fields = Object.fromEntries([...form.elements].map((one) => [/** @type {any} */ (one).name, one]));

/** What the person settled beside the fields: nothing of it is guessed. */
const told = {
  /** @type {Set<number>} lines of highlights that are not to be told */ leftOut: new Set(),
  /** @type {Map<string, {line: number, text: string, must: boolean, keep: boolean}>} */ asks: new Map(),
  /** @type {Map<string, {text: string, example: string, answer: string}>} */ questions: new Map(),
  variant: 1,
};
/** The letter: what Python wrote last, and whether a hand has changed it since. */
const letter = { /** @type {any} */ draft: null, edited: false, number: 0, /** @type {{text: string, edited: boolean, draft: any}[]} */ before: [] };

const params = () => ({
  job: fields.job.value,
  resume: fields.resume.value,
  role: fields.role.value,
  opening: fields.opening.value,
  tone: fields.tone.value,
  length: fields.length.value,
  variant: told.variant,
  answers: answers(),
  left_out: [...told.leftOut],
  asks: [...told.asks.values()],
});

const answers = () => {
  const names = [...document.querySelectorAll("[data-name]")].map((input) => /** @type {HTMLInputElement} */ (input));
  const changed = names.filter((input) => input.value.trim() && input.value !== input.dataset.read).map((input) => [input.dataset.name, input.value]);
  const said = [...told.questions].map(([key, { answer }]) => [key, answer]).filter(([, answer]) => answer.trim());
  return Object.fromEntries([...said, ...changed]);
};

// The job: what was read of it, each part correctable.

const readJob = async () => {
  const said = part(form, "job-said");
  if (!fields.job.value.trim()) {
    part(form, "job-read").hidden = true;
    said.textContent = part(form, "role-said").textContent = "";
    return;
  }
  try {
    const read = await ask("read_job", { job: fields.job.value, role: fields.role.value });
    said.textContent = read.title ? "" : say("no_title");
    said.classList.remove("fl-said--error");
    for (const [name, value] of Object.entries({ title: read.title, company: read.company, hiring_manager: read.hiringManager })) fill(name, value);
    fields.company.placeholder = say("no_company");
    part(form, "role-said").textContent = fields.role.value ? "" : read.role.reason;
    showAsks(read.asks);
    part(form, "job-read").hidden = false;
  } catch (error) {
    refuse(said, error);
  }
};

/** @param {string} name @param {string | null} value what was read goes into its field, unless a hand has changed it */
const fill = (name, value) => {
  const input = fields[name];
  if (input.value === (input.dataset.read ?? "")) input.value = value ?? "";
  input.dataset.read = value ?? "";
};

/** @param {{line: number, text: string, must: boolean}[]} asks */
const showAsks = (asks) => {
  const old = new Map(told.asks);
  told.asks.clear();
  const rows = asks.map((one) => {
    const key = `${one.line}:${one.text}`;
    const now = { ...one, keep: true, ...old.get(key) };
    told.asks.set(key, now);
    const tick = element("input", { type: "checkbox", onchange: (/** @type {any} */ event) => { now.keep = event.target.checked; redraft(); } });
    /** @type {HTMLInputElement} */ (tick).checked = now.keep;
    const level = element("button", { type: "button", class: "fl-must", "aria-pressed": String(now.must), title: say("must_or_nice"), onclick: () => {
      now.must = !now.must;
      level.setAttribute("aria-pressed", String(now.must));
      level.textContent = say(now.must ? "must" : "nice");
      redraft();
    } }, say(now.must ? "must" : "nice"));
    return element("li", {}, element("label", {}, tick, " ", one.text), level);
  });
  part(form, "asks").replaceChildren(...rows);
  part(form, "asks-count").textContent = asks.length ? say("asks", { count: asks.length }) : say("no_asks");
};

// You: what was read of the résumé, doubts first.

const readResume = async () => {
  const said = part(form, "resume-said");
  if (!fields.resume.value.trim()) {
    part(form, "resume-read").hidden = true;
    said.textContent = "";
    return;
  }
  try {
    const text = fields.resume.value;
    const read = await ask("read_resume", { resume: text });
    if (said.dataset.beside !== text) {
      said.textContent = "";
      said.classList.remove("fl-said--error");
    }
    fill("name", read.basics.name);
    const contacts = [read.basics.email, read.basics.phone, read.basics.url].filter(Boolean);
    part(form, "resume-sum").textContent = say("read", { count: read.work.length, contacts: contacts.map((one) => `, ${one}`).join("") });
    part(form, "doubts").replaceChildren(...read.doubts.map((/** @type {any} */ one) => element("li", {}, one.line ? say("doubt_line", { doubt: one.message, line: one.line }) : one.message)));
    showWork(read);
    part(form, "resume-read").hidden = false;
  } catch (error) {
    refuse(said, error);
  }
};

/** @param {any} read */
const showWork = (read) => {
  const all = [...read.work, ...read.projects, ...read.volunteer];
  const jobs = all.filter((job) => job.highlights.length);
  const lines = new Set(jobs.flatMap((job) => job.highlights.map((/** @type {any} */ one) => one.line)));
  for (const line of told.leftOut) if (!lines.has(line)) told.leftOut.delete(line);
  part(form, "work").replaceChildren(...jobs.map((job) => element("div", { class: "fl-job" },
    element("p", { class: "fl-job__name" }, [job.position, job.name ?? job.organization].filter(Boolean).join(", ") || say("nameless_job")),
    element("ul", { class: "fl-ticks" }, ...job.highlights.map(highlight)))));
  part(form, "work-count").textContent = say("work", { count: lines.size });
};

/** @param {{line: number, text: string}} one */
const highlight = (one) => {
  const tick = /** @type {HTMLInputElement} */ (element("input", { type: "checkbox", onchange: () => {
    if (tick.checked) told.leftOut.delete(one.line);
    else told.leftOut.add(one.line);
    redraft();
  } }));
  tick.checked = !told.leftOut.has(one.line);
  return element("li", {}, element("label", {}, tick, " ", one.text));
};

/** @param {File} file @param {"resume" | "job"} box */
const takeFile = async (file, box) => {
  const said = part(form, `${box}-said`);
  said.classList.remove("fl-said--error");
  const reading = said.textContent = say("reading", { name: file.name });
  try {
    if (file.size > 10 * 1024 ** 2) throw new Error(say("too_large", { name: file.name, limit: 10 }));
    const read = await ask("read_file", { name: file.name, data: await base64(file), field: box });
    fields[box].value = read.text;
    await (box === "resume" ? readResume() : readJob());
    said.textContent = said.textContent === reading || !said.textContent ? say("is_read", { name: file.name }) : said.textContent;
    redraft();
  } catch (error) {
    said.dataset.beside = fields[box].value;
    refuse(said, error);
  }
};

// The letter.

/** @param {{anew?: boolean}} [how] anew: although a hand has changed it */
const draft = async ({ anew = false } = {}) => {
  const said = part(form, "error");
  const number = ++letter.number;
  try {
    const next = await ask("draft", params());
    if (number !== letter.number) return;
    said.textContent = "";
    take(next, anew);
  } catch (error) {
    if (number !== letter.number) return;
    refuse(said, error);
    const field = /** @type {any} */ (error).field;
    if (field && fields[field]) fields[field].focus();
  }
};

/** @param {any} next @param {boolean} anew */
const take = (next, anew) => {
  const first = letter.draft === null;
  showStarts(next);
  showQuestions(next);
  if (letter.edited && !anew && next.letter !== letter.draft?.letter) {
    part(result, "overwrite").hidden = false;
    letter.draft = { ...letter.draft, waiting: next };
    return;
  }
  if (letter.edited) remember();
  letter.draft = next;
  letter.edited = false;
  enable(true);
  part(result, "overwrite").hidden = true;
  if (paper.text !== next.letter) paper.text = next.letter;
  paint(next.review);
  part(result, "undo").hidden = letter.before.length === 0;
  kept.written();
  if (first) part(result, "sheet").scrollIntoView({ block: "nearest" });
};

const remember = () => letter.before.push({ text: paper.text, edited: letter.edited, draft: letter.draft });

/** @param {any} review marks, lists and the first seconds of the letter as it stands */
const paint = (review) => {
  const text = paper.text;
  paper.measure();
  for (const level of ["error", "warning", "suggestion"]) paper.mark(`fl-${level}`, review.findings.filter((/** @type {any} */ one) => one.level === level && one.rule !== "blank"));
  paper.mark("fl-blank", review.findings.filter((/** @type {any} */ one) => one.rule === "blank"));
  seconds();
  showReview(part(result, "review"), review, text, signals, (span) => paper.select(span));
  const blanks = review.findings.filter((/** @type {any} */ one) => one.rule === "blank").length;
  part(result, "draft-said").textContent = blanks ? say("blanks", { count: blanks }) : say(letter.edited ? "edited" : "no_blanks");
};

const review = async () => {
  const text = paper.text;
  if (!text.trim()) return;
  try {
    const found = await ask("check", { ...params(), letter: text });
    if (text === paper.text) paint(found);
  } catch {
    // the letter stays as it is; the next change asks again
  }
};

const redraft = later(() => { if (letter.draft) void draft(); }, 120);

/** @param {boolean} on whether there is a letter to work on */
const enable = (on) => {
  for (const button of result.querySelectorAll(".fl-bar button")) button.toggleAttribute("disabled", !on);
  part(result, "starts").hidden = !on;
  paper.editable = on;
};

/** @param {any} next the three openings with the person's own facts */
const showStarts = (next) => {
  part(result, "starts").replaceChildren(element("h3", {}, say("starts")), element("div", { class: "fl-starts__row" }, ...next.openings.map((/** @type {any} */ one) =>
    element("button", { type: "button", class: "fl-start", "aria-pressed": String(one.id === next.opening), onclick: () => { fields.opening.value = one.id; redraft(); } },
      element("span", { class: "fl-start__name" }, one.name), element("span", { class: "fl-start__text" }, one.text)))));
};

/** @param {any} next questions stay once they are asked, so that an answer can be changed */
const showQuestions = (next) => {
  const box = part(result, "questions");
  for (const one of next.questions) {
    const key = one.signal ?? one.field;
    if (!key || told.questions.has(key)) continue;
    told.questions.set(key, { text: one.text, example: one.example ?? "", answer: "" });
  }
  const open = new Set(next.questions.map((/** @type {any} */ one) => one.signal ?? one.field));
  for (const [key, one] of told.questions) {
    const row = box.querySelector(`[data-question="${CSS.escape(key)}"]`);
    const wanted = open.has(key) || one.answer.trim() !== "";
    if (row) row.toggleAttribute("hidden", !wanted);
    else if (wanted) box.append(question(key, one));
  }
  part(result, "questions-form").hidden = !box.querySelector("[data-question]:not([hidden])");
};

/** @param {string} key @param {{text: string, example: string, answer: string}} one */
const question = (key, one) => {
  const id = `answer-${key}`;
  const input = /** @type {HTMLTextAreaElement} */ (element("textarea", { id, rows: "2", "aria-describedby": `${id}-example`, oninput: () => { one.answer = input.value; redraft(); } }));
  input.value = one.answer;
  return element("div", { class: "fl-field", "data-question": key }, element("label", { for: id }, one.text), input,
    one.example ? element("p", { class: "fl-form__hint", id: `${id}-example` }, say("such_as", { example: one.example })) : null);
};

// Where a sentence comes from.

/** @param {any} draft @returns {{start: number, end: number, sentence: any}[]} UTF-16 offsets of each sentence */
const places = (draft) => {
  let at = 0;
  return draft.paragraphs.flatMap((/** @type {any} */ paragraph) => paragraph.sentences).map((/** @type {any} */ sentence) => {
    const start = draft.letter.indexOf(sentence.text, at);
    at = start + sentence.text.length;
    return { start, end: at, sentence };
  });
};

/** @param {number | null} offset */
const showSources = (offset) => {
  const box = part(result, "sources");
  if (offset === null || !letter.draft) return;
  const found = letter.edited ? null : places(letter.draft).findLast((one) => one.start <= offset);
  if (letter.edited) return void box.replaceChildren(box.firstElementChild ?? "", element("p", {}, say("yours_now")));
  if (!found) return;
  paper.mark("fl-source", [{ start: [...letter.draft.letter.slice(0, found.start)].length, end: [...letter.draft.letter.slice(0, found.end)].length }]);
  box.replaceChildren(box.firstElementChild ?? "", element("ul", {}, ...found.sentence.sources.map((/** @type {any} */ one) =>
    element("li", {}, element("b", {}, one.line ? say("from_line", { from: say(`from_${one.kind}`), line: one.line }) : say(`from_${one.kind}`)), " ", element("q", {}, one.quote)))));
};

const seconds = () => {
  const on = part(result, "seconds").getAttribute("aria-pressed") === "true";
  const text = paper.text;
  const words = [...text.matchAll(/\S+/g)];
  const end = words.length > 40 ? [...text.slice(0, words[39].index + words[39][0].length)].length : 0;
  paper.mark("fl-later", on && end ? [{ start: end, end: [...text].length }] : []);
};

// Files and exports.

/** @param {string} format */
const download = async (format) => {
  const said = part(result, "draft-said");
  said.textContent = say(format === "pdf" ? "setting" : "writing");
  try {
    save(await ask("export", { ...params(), format, letter: paper.text, date: today() }));
    said.textContent = say("saved");
  } catch (error) {
    refuse(said, error);
  }
};

const today = () => {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join("-");
};

/** @param {HTMLButtonElement} button @param {() => Promise<void>} copy */
const copying = async (button, copy) => {
  const name = button.textContent;
  try {
    await copy();
    button.textContent = say("copied");
  } catch {
    paper.select({ start: 0, end: [...paper.text].length });
    button.textContent = say("selected");
  }
  setTimeout(() => { button.textContent = name; }, 2000);
};

const listen = () => {
  fields.job.addEventListener("input", later(async () => { await readJob(); redraft(); }, 250));
  fields.resume.addEventListener("input", later(async () => { await readResume(); redraft(); }, 250));
  fields.role.addEventListener("change", () => { void readJob(); redraft(); });
  for (const name of ["opening", "tone", "length"]) fields[name].addEventListener("change", () => { told.variant = 1; redraft(); });
  for (const input of document.querySelectorAll("[data-name]")) input.addEventListener("input", redraft);
  fields.upload.addEventListener("change", () => { const file = fields.upload.files?.[0]; if (file) void takeFile(file, "resume"); });
  dropped(part(form, "drop"), (file) => void takeFile(file, "resume"));
  dropped(fields.job, (file) => void takeFile(file, "job"));
  for (const place of [form, result]) for (const kind of ["input", "change", "click"]) place.addEventListener(kind, () => kept.changed());
  form.addEventListener("submit", (event) => { event.preventDefault(); void draft(); });
  part(result, "questions-form").addEventListener("submit", (event) => event.preventDefault());
  paper.box.addEventListener("input", later(() => void review(), 150));
  paper.box.addEventListener("input", () => { letter.edited = true; });
  paper.box.addEventListener("mousemove", (event) => showSources(paper.offsetAt(event.clientX, event.clientY)));
  document.addEventListener("selectionchange", () => { if (document.activeElement === paper.box) showSources(paper.caret()); });
  part(result, "anew").addEventListener("click", () => void draft({ anew: true }));
  part(result, "keep").addEventListener("click", () => { part(result, "overwrite").hidden = true; });
  part(result, "undo").addEventListener("click", undo);
  part(result, "another").addEventListener("click", () => { told.variant += 1; void draft(); });
  part(result, "seconds").addEventListener("click", (event) => {
    const button = /** @type {HTMLElement} */ (event.currentTarget);
    button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
    seconds();
  });
  for (const button of result.querySelectorAll("[data-export]")) button.addEventListener("click", () => void download(/** @type {HTMLElement} */ (button).dataset.export ?? "text"));
  const copy = /** @type {HTMLButtonElement} */ (part(result, "copy"));
  copy.addEventListener("click", () => void copying(copy, () => copyPlain(paper.text)));
  const rich = /** @type {HTMLButtonElement} */ (part(result, "rich"));
  rich.addEventListener("click", () => void copying(rich, () => copyRich(paper.text)));
  part(result, "mail").addEventListener("click", () => mail(subject(), paper.text));
  part(result, "print").addEventListener("click", () => print());
};

/** @returns {string} as the letter's own files have it */
const subject = () => say(fields.title.value.trim() ? "subject" : "subject_alone", { title: fields.title.value.trim() });

const undo = () => {
  const last = letter.before.pop();
  if (!last) return;
  letter.draft = last.draft;
  letter.edited = last.edited;
  paper.text = last.text;
  part(result, "undo").hidden = letter.before.length === 0;
  void review();
};

// What is kept on the device, and brought back.

const FIELDS = [...new Set(["job", "resume", "role", "opening", "tone", "length", ...[...document.querySelectorAll("[data-name]")].map((one) => /** @type {HTMLElement} */ (one).dataset.name ?? "")])];

const state = () => ({
  fields: Object.fromEntries(FIELDS.map((name) => [name, fields[name].value])),
  read: Object.fromEntries(FIELDS.map((name) => [name, fields[name].dataset.read ?? ""])),
  leftOut: [...told.leftOut],
  asks: [...told.asks],
  questions: [...told.questions],
  variant: told.variant,
  letter: letter.draft === null ? null : { text: paper.text, edited: letter.edited, draft: letter.draft },
});

/** @param {any} kept a state, or null for a new letter, which keeps the résumé */
const restore = (kept) => {
  const usual = { role: "", opening: "in-use", tone: "plain", length: "standard", resume: fields.resume.value, name: fields.name.value };
  for (const name of FIELDS) {
    fields[name].value = kept ? (kept.fields[name] ?? "") : (/** @type {any} */ (usual)[name] ?? "");
    fields[name].dataset.read = kept ? (kept.read[name] ?? "") : name === "name" ? (fields.name.dataset.read ?? "") : "";
  }
  told.leftOut = new Set(kept?.leftOut ?? (kept ? [] : told.leftOut));
  told.asks = new Map(kept?.asks ?? []);
  told.questions = new Map(kept?.questions ?? []);
  told.variant = kept?.variant ?? 1;
  part(result, "questions").replaceChildren();
  letter.before = [];
  letter.number += 1;
  letter.draft = kept?.letter?.draft ?? null;
  letter.edited = kept?.letter?.edited ?? false;
  enable(Boolean(kept?.letter));
  void readJob();
  void readResume();
  paper.text = kept?.letter?.text ?? "";
  if (!kept?.letter) return;
  if (letter.draft) {
    showStarts(letter.draft);
    showQuestions(letter.draft);
  }
  void (letter.edited ? review() : draft());
};

const kept = keepLetters(part(document, "kept"), {
  state,
  restore,
  label: () => ({ company: fields.company.value.trim(), role: fields.title.value.trim() }),
  worth: () => Boolean(fields.job.value.trim() || fields.resume.value.trim()),
});

const begin = () => {
  const asked = new URLSearchParams(location.search).get("role") ?? "";
  if ([...fields.role.options].some((option) => option.value === asked)) fields.role.value = asked;
  const situations = /** @type {HTMLDetailsElement} */ (document.getElementById("situations"));
  situations.open = location.hash === "#situations";
  listen();
  showStart(form);
  if (fields.job.value) void readJob();
  if (fields.resume.value) void readResume();
};

begin();
