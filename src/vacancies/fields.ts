import { noun, out } from "../reading/noun.ts";

/** 空缺: exists only where a document says that nobody holds the post. */
export const vacancy = noun("Vacancy", { edges: { post: out("VACANCY_OF") } });
