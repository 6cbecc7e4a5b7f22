// @ts-check
/** The few words that the page's scripts say to the document; text goes in as text, never as markup. */
import words from "./words.mjs";

/**
 * @param {string} tag
 * @param {Record<string, string | boolean | ((event: any) => void)>} [attributes] "on…" are listeners; true and false set and leave out
 * @param {...(Node | string | null)} children
 * @returns {HTMLElement}
 */
export const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
};

/** @template {HTMLElement} [T=HTMLElement] @param {ParentNode} within @param {string} name @returns {T} the part marked `data-NAME` */
export const part = (within, name) => {
  const found = within.querySelector(`[data-${name}]`);
  if (!found) throw new Error(`the page lacks data-${name}`);
  return /** @type {T} */ (found);
};

/** @param {(...given: any[]) => void} call @param {number} wait milliseconds of quiet before it is called */
export const later = (call, wait) => {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  return (/** @type {any[]} */ ...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => call(...given), wait);
  };
};

const numbers = new Intl.PluralRules(document.documentElement.lang || "en");

/**
 * @param {string} key a word of the section `scripts` in content/interface.yaml
 * @param {Record<string, any>} [values] what goes into it; a `count` picks its form, as the language counts
 * @returns {string}
 */
export const say = (key, values = {}) => {
  const text = words[key] ?? words[`${key}.${numbers.select(values.count)}`] ?? words[`${key}.other`];
  if (text === undefined) throw new Error(`interface.yaml lacks scripts.${key}`);
  return text.replace(/\{(\w+)\}/g, (/** @type {string} */ _, /** @type {string} */ name) => String(values[name]));
};
