import type { PrintedPost } from "./posts.ts";

/** One place where the text names a person, with the posts and roles that stand there. Offsets in the joined text. */
export interface Sighting {
  start: number;
  end: number;
  posts: PrintedPost[];
  roles: PrintedRole[];
}

export interface PrintedRole {
  start: number;
  end: number;
  role: string;
  group: string;
}
