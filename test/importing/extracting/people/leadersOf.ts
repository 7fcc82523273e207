import { extractionContext } from "../../../../src/importing/extracting/extract.ts";
import { leaders } from "../../../../src/importing/extracting/people/leaders.ts";
import { read } from "../../../../src/importing/reading/read.ts";
import type { ReadDocument } from "../../../../src/importing/reading/readDocument.ts";

/** The leaders that a text names, one line a person: name | title of office … | role of group …. */
export function leadersOf(text: string): string[] {
  return leadersIn({ file: "notice.txt", sha256: "", format: "txt", text, tables: [], pages: null });
}

/** The leaders of a page. */
export async function leadersOfPage(body: string): Promise<string[]> {
  const page = `<html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
  return leadersIn(await read("notice.html", new TextEncoder().encode(page)));
}

function leadersIn(document: ReadDocument): string[] {
  return leaders(extractionContext(document)).facts.map(({ name, posts, groupRoles }) =>
    [
      name.text,
      posts.map(({ title, office }) => `${title} of ${office}`).join(", "),
      groupRoles.map(({ role, group }) => `${role} of ${group}`).join(", "),
    ].join(" | "),
  );
}
