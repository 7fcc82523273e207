/** What `zeren extract` prints: the facts that one document states, each with the passage that states it. */
export interface Extraction {
  document: DocumentFacts;
  tasks: Task[];
  leaders: Leader[];
  offices: Office[];
  regulations: Regulation[];
  natureReserves: NatureReserve[];
  issues: Issue[];
  figures: Figure[];
  events: DatedEvent[];
  warnings: Warning[];
}

/** A passage as printed: half-open range of UTF-16 code units in the decoded text, and the text of that range. */
export interface Quote {
  text: string;
  start: number;
  end: number;
}

/** `YYYY-MM-DD`. */
export type Day = string;

export interface DocumentFacts {
  file: string;
  /** Of the bytes, lower-case hex. */
  sha256: string;
  textLength: number;
  title: string | null;
  /** 发文字号. */
  number: string | null;
  issuer: string | null;
  issuedOn: Day | null;
  /** 主送, as printed. */
  addressees: Quote[];
  /** 附件, as printed. */
  attachments: Quote[];
  /** The place whose organs words such as 自治区, 省厅 and 厅 mean; null where the text does not tell. */
  jurisdiction: Jurisdiction | null;
}

export interface Jurisdiction {
  name: string;
  level: AdministrativeLevel;
  /** True where the place is concluded from other names and not stated by title, number or issuer. */
  inferred: boolean;
  reason: string;
  /** Where the text tells it and no gazetteer knows the place. */
  province?: string;
}

export type AdministrativeLevel = "NATIONAL" | "PROVINCE" | "PREFECTURE" | "COUNTY";

export interface Task {
  /** As printed beside the task, in whatever numerals. */
  number: number | null;
  title: Quote;
  assignments: Assignment[];
  deadline: Deadline | null;
  /** Deadlines that the task also states; `deadline` is the binding (last) one. */
  otherDeadlines?: Deadline[];
  status: Status | null;
  /** The words that tell the status. */
  statusAt?: Quote;
}

export interface Assignment {
  role: Role;
  /** A unit; for RESPONSIBLE_PERSON and SPONSOR_LEADER a person or a post. */
  office: Quote;
  /** The label or role word that gives the role. */
  label?: Quote;
  /** True where the role comes from a rule that stands elsewhere, such as “以下各项均由…配合”. */
  inherited?: boolean;
}

export type Role =
  | "LEAD"
  | "RESPONSIBLE"
  | "COOPERATE"
  | "IMPLEMENT"
  | "SUPERVISE"
  | "ACCEPT"
  | "RESPONSIBLE_PERSON"
  | "SPONSOR_LEADER";

export interface Deadline {
  kind: DeadlineKind;
  /** Last day of the stated day, month, quarter or year. */
  on: Day | null;
  at: Quote;
  /** True where year or day is read from the context (下半年, 年底前). */
  inferred?: boolean;
}

export type DeadlineKind = "DATE" | "LONG_TERM" | "IMMEDIATE" | "STAGED" | "COMPOSITE";

export type Status = "NOT_STARTED" | "IN_PROGRESS" | "CLAIMED_COMPLETE" | "ACCEPTED" | "CLOSED" | "REOPENED";

export interface Leader {
  /** First mention. */
  name: Quote;
  posts: Post[];
  groupRoles: GroupRole[];
}

export interface Post {
  title: string;
  office: string | null;
  at: Quote;
}

export interface GroupRole {
  group: string;
  role: string;
  at: Quote;
  /** The sentence by which the seat passes with the post of who holds it (自然更替), where the text has one. */
  succession?: Quote;
}

export interface Office {
  /** Full name as far as the document tells. */
  name: string;
  at: Quote[];
}

export interface Regulation {
  /** Without 《》 and without line breaks. */
  title: string;
  /** 文号, where one stands beside the title. */
  number: string | null;
  at: Quote[];
}

export interface NatureReserve {
  name: string;
  /** Only if stated. */
  level: "NATIONAL" | "PROVINCIAL" | "MUNICIPAL" | "COUNTY" | null;
  at: Quote[];
}

export interface Issue {
  title: string;
  status: Status | null;
  at: Quote;
}

export interface Figure {
  metric: string;
  /** The lower end of a range; a decrease is negative. */
  value: number;
  valueTo: number | null;
  /** As printed, 万 and 亿 included. */
  unit: string | null;
  /** ISO, as precise as stated: 2019, 2019-03, 2019-Q1, 2018/2020. */
  asOf: string | null;
  /** Number and unit. */
  at: Quote;
}

export interface DatedEvent {
  kind: string;
  title: string;
  /** ISO, as precise as stated. */
  on: string | null;
  at: Quote;
}

/** What the reader should look at. */
export interface Warning {
  code: WarningCode;
  message: string;
  at: Quote | null;
}

export type WarningCode =
  | "MISSING_DEADLINE"
  | "MISSING_LEAD"
  | "DOUBLED_LABEL"
  | "UNREAD_DEADLINE"
  | "MASKED_NAME"
  | "DAMAGED_CHARACTERS"
  | "CONFLICTING_VALUES";

/** Facts of one kind and what the reader should look at beside them. */
export interface Found<Fact> {
  facts: Fact[];
  warnings: Warning[];
}
