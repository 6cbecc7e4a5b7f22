// @ts-check
/** The letters on this device: saved as one types, listed, opened, renamed, duplicated, exported, deleted. */
import { element, later, part, say } from "./dom.mjs";
import { save } from "./exports.mjs";
import * as store from "./store.mjs";

const TAB = "firstline.letter";
/** What was typed since the last save when the page was left: IndexedDB may not come to its end then. */
const LEFT = "firstline.left";

/** @typedef {{state: () => any, restore: (state: any) => void, label: () => {company: string, role: string}, worth: () => boolean}} Page */

/** @param {HTMLElement} box the part of the page for it @param {Page} page @returns {{changed: () => void, written: () => void}} `changed` is called whenever a hand changes something, `written` when only the letter was written anew */
export const keepLetters = (box, page) => {
  const said = part(box, "kept-said");
  /** @type {store.Letter} */
  let now = fresh();
  /** Whether all was deleted, and nothing was typed since: then nothing is kept again by itself. */
  let emptied = false;
  /** How often a hand changed something, and up to which of these changes all is kept. */
  let typed = 0, kept = 0;
  /** One save after the other, so that none ends after a deletion that it began before. */
  let saving = Promise.resolve();

  const keep = () => (saving = saving.then(put));

  const put = async () => {
    if (emptied || !page.worth()) return;
    const upTo = typed;
    try {
      const { letter, parted } = await store.put({ ...now, ...page.label(), state: page.state() });
      now = letter;
      kept = upTo;
      tab(now.id);
      said.textContent = parted ? say("parted") : say("kept_at", { time: new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }) });
      await list();
    } catch (error) {
      said.textContent = /** @type {any} */ (error)?.name === "QuotaExceededError" ? say("no_room") : say("keeps_nothing");
    }
  };

  const list = async () => {
    const letters = await store.all();
    part(box, "kept-list").replaceChildren(...letters.map((one) => row(one)));
    part(box, "kept-count").textContent = letters.length ? say("letters", { count: letters.length }) : say("no_letters");
  };

  /** @param {store.Letter} letter */
  const open = async (letter) => {
    await keep();
    now = (await store.get(letter.id)) ?? letter;
    tab(now.id);
    page.restore(now.state);
    await list();
    scrollTo({ top: 0 });
  };

  /** @param {store.Letter} one */
  const row = (one) => {
    const name = one.name || [one.role || say("a_letter"), one.company].filter(Boolean).join(", ");
    const act = (/** @type {string} */ label, /** @type {() => Promise<any>} */ call) =>
      element("button", { type: "button", class: "fl-link", "aria-label": say("act_on", { act: label, letter: name }), onclick: async () => { await call(); await list(); } }, label);
    return element("li", one.id === now.id ? { "aria-current": "true" } : {},
      element("span", { class: "fl-kept__name" }, name, element("small", {}, ` ${new Date(one.updated).toLocaleDateString()}`)),
      element("span", { class: "fl-kept__acts" },
        act(say("open"), () => open(one)),
        act(say("rename"), async () => { const next = prompt(say("rename_to"), name); if (next !== null) await rename(one, next.trim()); }),
        act(say("duplicate"), () => store.add([{ ...one, name: say("again", { letter: name }), updated: Date.now() }])),
        act(say("export"), async () => file([one], name)),
        act(say("delete"), async () => { await store.remove(one.id); if (one.id === now.id) now = { ...fresh(), name: now.name }; said.textContent = say("letter_deleted", { letter: name }); })));
  };

  /** @param {store.Letter} one @param {string} name */
  const rename = async (one, name) => {
    const { letter } = await store.put({ ...one, name });
    if (one.id === now.id) now = letter;
  };

  const begin = async () => {
    await keep();
    now = fresh();
    tab(now.id);
    page.restore(null);
    said.textContent = say("new_letter");
    await list();
  };

  const take = async (/** @type {File} */ chosen) => {
    try {
      const data = JSON.parse(await chosen.text());
      if (data?.kind !== "firstline letters" || !Array.isArray(data.letters)) throw new Error("kind");
      said.textContent = say("imported", { count: await store.add(data.letters.filter((/** @type {any} */ one) => one && typeof one === "object" && one.state)) });
    } catch {
      said.textContent = say("not_letters", { name: chosen.name });
    }
    await list();
  };

  const deleteAll = async () => {
    emptied = true;
    await saving;
    await store.forget();
    now = fresh();
    part(box, "kept-list").replaceChildren();
    part(box, "kept-count").textContent = say("none_left");
    said.textContent = say("deleted");
  };

  part(box, "kept-new").addEventListener("click", () => void begin());
  part(box, "kept-export").addEventListener("click", async () => file(await store.all(), say("all_letters")));
  part(box, "kept-delete").addEventListener("click", () => void deleteAll());
  const input = /** @type {HTMLInputElement} */ (part(box, "kept-import"));
  input.addEventListener("change", () => { const chosen = input.files?.[0]; if (chosen) void take(chosen); input.value = ""; });

  void (async () => {
    const last = tab(), left = taken();
    try {
      const letter = last ? await store.get(last) : undefined;
      if (letter) now = letter;
      const state = left?.state ?? letter?.state;
      if (state && !page.worth()) page.restore(state);
      if (left) await keep();
      await list();
    } catch {
      if (left && !page.worth()) page.restore(left.state);
      said.textContent = say("keeps_nothing");
    }
  })();

  const written = later(() => void keep(), 350);
  addEventListener("pagehide", () => {
    if (typed > kept && !emptied && page.worth()) leave({ state: page.state() });
    void keep();
  });
  addEventListener("pageshow", ({ persisted }) => { if (persisted) taken(); });
  return { written, changed: () => { emptied = false; typed += 1; written(); } };
};

/** @returns {store.Letter} */
const fresh = () => ({ id: store.newId(), revision: 0, name: "", company: "", role: "", updated: 0, state: null });

/** @param {{state: any}} left */
const leave = (left) => {
  try {
    sessionStorage.setItem(LEFT, JSON.stringify(left));
  } catch {
    // there is no room, or none is given: what was saved before stays
  }
};

/** @returns {{state: any} | null} what was left, once */
const taken = () => {
  try {
    const left = sessionStorage.getItem(LEFT);
    sessionStorage.removeItem(LEFT);
    return left && JSON.parse(left);
  } catch {
    return null;
  }
};

/** @param {string} [id] remembers the letter of this tab @returns {string | null} */
const tab = (id) => {
  try {
    if (id) sessionStorage.setItem(TAB, id);
    return sessionStorage.getItem(TAB);
  } catch {
    return null;
  }
};

/** @param {store.Letter[]} letters @param {string} name */
const file = (letters, name) => {
  const text = JSON.stringify({ kind: "firstline letters", version: 1, letters }, null, 1);
  const bytes = new TextEncoder().encode(text);
  let data = "";
  for (const byte of bytes) data += String.fromCharCode(byte);
  save({ name: `${name.replace(/[\\/:*?"<>|]+/g, " ")}.json`, type: "application/json", data: btoa(data) });
};
