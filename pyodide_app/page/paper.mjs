// @ts-check
/**
 * A letter as text that can be edited and marked: one text node, so that undo, spell-checking and screen readers work as in
 * any text box. Marks are painted over it (CSS highlights); where a browser has none, the lists beside it say the same.
 */

/** @typedef {{start: number, end: number}} Span offsets in characters of Python, which are code points */

const painted = "highlights" in CSS;

/** Offsets count code points in Python and UTF-16 units here. */
class Units {
  /** @param {string} text */
  constructor(text) {
    this.plain = !/[\ud800-\udfff]/.test(text);
    if (!this.plain) {
      this.at = [0];
      for (const char of text) this.at.push(/** @type {number} */ (this.at.at(-1)) + char.length);
    }
  }

  /** @param {number} points @returns {number} */
  of(points) {
    return this.plain ? points : (this.at?.[Math.min(points, this.at.length - 1)] ?? 0);
  }
}

export class Paper {
  /** @param {HTMLElement} box the element that holds the letter and nothing else */
  constructor(box) {
    this.box = box;
    this.units = new Units("");
    this.editable = false;
    box.addEventListener("paste", (event) => {
      if (box.contentEditable === "plaintext-only") return;
      event.preventDefault();
      document.execCommand("insertText", false, event.clipboardData?.getData("text/plain") ?? "");
    });
  }

  /** @param {boolean} on */
  set editable(on) {
    if (!on) return void this.box.removeAttribute("contenteditable");
    try {
      this.box.contentEditable = "plaintext-only";
    } catch {
      this.box.contentEditable = "true";
    }
  }

  /** The letter as it stands. */
  get text() {
    return (this.box.innerText === this.box.textContent ? this.box.textContent : this.box.innerText).replace(/\u00a0/g, " ").replace(/\r/g, "");
  }

  /** @param {string} text */
  set text(text) {
    this.box.textContent = text;
    this.measure();
  }

  /** Takes the text as edited for measuring spans: call it before marks of a new text are set. */
  measure() {
    this.box.normalize();
    this.units = new Units(this.box.textContent ?? "");
  }

  /** @param {Span} span @returns {Range | null} */
  range({ start, end }) {
    const node = this.box.firstChild;
    if (!node || this.box.childNodes.length !== 1 || node.nodeType !== Node.TEXT_NODE) return null;
    const length = node.textContent?.length ?? 0;
    const range = document.createRange();
    range.setStart(node, Math.min(this.units.of(start), length));
    range.setEnd(node, Math.min(this.units.of(end), length));
    return range;
  }

  /** @param {string} name of a CSS highlight @param {Span[]} spans */
  mark(name, spans) {
    if (!painted) return;
    const ranges = spans.map((span) => this.range(span)).filter((range) => range !== null);
    if (ranges.length) CSS.highlights.set(name, new Highlight(...ranges));
    else CSS.highlights.delete(name);
  }

  /** @param {Span} span puts the caret's selection there and brings it into view */
  select(span) {
    const range = this.range(span);
    if (!range) return;
    this.box.focus({ preventScroll: true });
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 80 || bottom > innerHeight - 40) this.box.ownerDocument.defaultView?.scrollBy({ top: top - innerHeight / 3 });
  }

  /** @param {number} x @param {number} y @returns {number | null} the UTF-16 offset under a point */
  offsetAt(x, y) {
    const place = document.caretPositionFromPoint?.(x, y);
    if (place) return place.offsetNode === this.box.firstChild ? place.offset : null;
    const range = /** @type {any} */ (document).caretRangeFromPoint?.(x, y);
    return range && range.startContainer === this.box.firstChild ? range.startOffset : null;
  }

  /** @returns {number | null} the UTF-16 offset of the caret, where it is in the letter */
  caret() {
    const selection = getSelection();
    return selection && selection.anchorNode === this.box.firstChild ? selection.anchorOffset : null;
  }
}
