import { type ChildNode, type Document, Element, isTag, isText } from "domhandler";

// Not on the page, or about the site and not the document. Nothing is left out for its class or id: those are guesses.
const NOT_SHOWN = new Set([
  "head",
  "script",
  "style",
  "template",
  "noscript",
  "nav",
  "iframe",
  "object",
  "embed",
  "applet",
  "svg",
  "canvas",
  "audio",
  "video",
  "map",
  "select",
  "datalist",
  "textarea",
  "rt",
  "rp",
]);

const BLOCKS = new Set([
  "address",
  "article",
  "aside",
  "blockquote",
  "body",
  "caption",
  "center",
  "dd",
  "details",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hgroup",
  "hr",
  "html",
  "legend",
  "li",
  "main",
  "menu",
  "ol",
  "p",
  "pre",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "tr",
  "ul",
]);

// A cell with more text than any column of a task list has is the middle of a page that is laid out by a table.
const LONGEST_CELL = 6000;

export function isShown(element: Element): boolean {
  if (NOT_SHOWN.has(element.name) || element.attribs.hidden !== undefined) return false;
  return !/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(element.attribs.style ?? "");
}

export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.name);
}

/**
 * The tables that only lay out a page or a notice: those that hold another table or a heading, have a cell longer
 * than any column, or have one row or one column, which says nothing that lines do not say.
 */
export function layoutTables(document: Document): Set<Element> {
  const layout = new Set<Element>();
  const open: { table: Element; rows: number; widest: number; cells: number; cellLength: number }[] = [];
  walk(document.children, {
    enter: (node) => {
      const table = open.at(-1);
      if (isText(node)) {
        if (table) {
          table.cellLength += node.data.trim().length;
          if (table.cellLength > LONGEST_CELL) layout.add(table.table);
        }
        return true;
      }
      if (!isTag(node)) return false;
      if (!isShown(node)) return false;
      if (node.name === "table") {
        if (table) layout.add(table.table);
        open.push({ table: node, rows: 0, widest: 0, cells: 0, cellLength: 0 });
        if (node.attribs.role === "presentation") layout.add(node);
      } else if (!table) return true;
      else if (node.name === "tr") {
        table.rows += 1;
        table.cells = 0;
      } else if (node.name === "td" || node.name === "th") {
        table.cells += 1;
        table.widest = Math.max(table.widest, table.cells);
        table.cellLength = 0;
      } else if (/^h[1-3]$/u.test(node.name)) layout.add(table.table);
      return true;
    },
    leave: (node) => {
      if (!isTag(node) || node.name !== "table") return;
      const table = open.pop();
      if (table && (table.rows < 2 || table.widest < 2)) layout.add(node);
    },
  });
  return layout;
}

/** Visits nodes in order without recursion: pages with thousands of unclosed tags nest as deep. */
export function walk(
  nodes: ChildNode[],
  visitor: { enter: (node: ChildNode) => boolean; leave: (node: ChildNode) => void },
): void {
  const open: { nodes: ChildNode[]; next: number; parent: ChildNode | null }[] = [{ nodes, next: 0, parent: null }];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const node = level.nodes[level.next];
    level.next += 1;
    if (!node) {
      open.pop();
      if (level.parent) visitor.leave(level.parent);
    } else if (visitor.enter(node)) {
      open.push({ nodes: node instanceof Element ? node.children : [], next: 0, parent: node });
    }
  }
}
