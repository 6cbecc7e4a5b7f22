// @ts-check
/** The letter out of the page: a file, the clipboard, the mail program, the printer. */
import { element } from "./dom.mjs";

/** @param {{name: string, type: string, data: string}} file `data` in base64 */
export const save = ({ name, type, data }) => {
  const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = element("a", { href: url, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

/** @param {string} text @returns {Promise<void>} */
export const copyPlain = (text) => navigator.clipboard.writeText(text);

/** @param {string} text @returns {Promise<void>} paragraphs as paragraphs, for a mail program or a word processor */
export const copyRich = (text) => {
  const holder = element("div", {}, ...text.split(/\n\s*\n/).map((block) => {
    const lines = block.split("\n");
    return element("p", {}, ...lines.flatMap((line, at) => (at ? [element("br"), line] : [line])));
  }));
  const blob = (/** @type {string} */ type, /** @type {string} */ content) => new Blob([content], { type });
  return navigator.clipboard.write([new ClipboardItem({ "text/plain": blob("text/plain", text), "text/html": blob("text/html", holder.innerHTML) })]);
};

/** @param {string} subject @param {string} text opens the mail program with a letter in it */
export const mail = (subject, text) => {
  location.href = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replace(/\n/g, "\r\n"))}`;
};
