/** Columns of every node and relationship, as the loader writes them. */
export const FACT_COLUMNS = ["basis", "contentHash", "dataSet", "recordedFrom", "recordedTo"] as const;

/** Columns of each noun beside its id; a type after the colon is the importer's, text without one. */
export const NODE_COLUMNS = {
  Leader: ["name", "otherNames:string[]", "jurisdiction", "identityStatus"],
  Post: ["title", "rank", "seats:int"],
  Tenure: ["capacity", "fromEarliest", "fromLatest", "untilEarliest", "untilLatest", "precision", "endKind"],
  Vacancy: ["from", "until"],
  Office: ["name", "otherNames:string[]", "kind", "jurisdiction", "collective:boolean", "membersNamed:boolean"],
  Place: ["name", "kind", "jurisdiction"],
  Task: ["title", "number:int", "kind", "section", "deadlineKind", "dueOn", "total:int", "completed:int"],
  Assignment: ["role", "printed", "sequence:int"],
  Regulation: ["title", "number", "kind", "binding:boolean", "stage", "jurisdiction", "issuedFrom", "issuedUntil"],
  NatureReserve: ["name", "level", "jurisdiction"],
  Issue: ["title", "kind", "count:int", "jurisdiction", "foundFrom", "foundUntil"],
  Document: [
    "title",
    "file",
    "sha256",
    "textLength:int",
    "kind",
    "issuedOn",
    "issuedOnInferred:boolean",
    "jurisdictionInferred:boolean",
    "script",
  ],
  Citation: ["line:int", "start:int", "end:int", "sha256"],
  Event: ["title", "kind", "onEarliest", "onLatest", "precision"],
} as const satisfies Record<string, readonly string[]>;

export type NounName = keyof typeof NODE_COLUMNS;

/** Columns of every relationship beside its ends and type. */
export const LINK_COLUMNS = ["id", ...FACT_COLUMNS, "from", "until", "citationIds:string[]"] as const;
