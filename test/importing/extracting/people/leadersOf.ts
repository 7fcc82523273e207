import { extractionContext } from "../../../../src/importing/extracting/extract.ts";
import { leaders } from "../../../../src/importing/extracting/people/leaders.ts";

/** The leaders that a text names, one line a person: name | title of office … | role of group …. */
export function leadersOf(text: string): string[] {
  const context = extractionContext({ file: "notice.txt", sha256: "", format: "txt", text, tables: [], pages: null });
  return leaders(context).facts.map(({ name, posts, groupRoles }) =>
    [
      name.text,
      posts.map(({ title, office }) => `${title} of ${office}`).join(", "),
      groupRoles.map(({ role, group }) => `${role} of ${group}`).join(", "),
    ].join(" | "),
  );
}
