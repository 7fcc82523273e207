export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day (日), written YYYY-MM-DD; a day without a time is the local day of the deployment. */
  Date: { input: string; output: string; }
  /** An instant (时刻) in UTC, written YYYY-MM-DDTHH:mm:ss.sssZ. */
  DateTime: { input: string; output: string; }
};

/** Why a list is empty (空缺原因): an empty list never means that there is none. */
export type Absence =
  /** No document in the graph states one (文献未载); there may be some. */
  | 'NONE_STATED'
  /** Some are stated, or may be, but none fits what was asked (无符合条件者). */
  | 'NO_MATCH';

/** The tests of an acceptance (验收检验项). */
export type AcceptanceCriterion =
  /** The effect meets law and standards (效果达标) */
  | 'EFFECT_MEETS_STANDARD'
  /** A lasting mechanism exists (长效机制) */
  | 'LASTING_MECHANISM'
  /** Every measure of the plan is done (措施完成) */
  | 'MEASURES_DONE'
  /** Problems of the same type are fixed too (举一反三) */
  | 'SAME_TYPE_FIXED'
  /** Violations are punished (违法已查处) */
  | 'VIOLATIONS_PUNISHED';

/** Who answers for a subject on a day (责任链): line by line, hop by hop, each with its source, each gap with its reason. */
export type Accountability = {
  /** The day (截至日). */
  asOf: Scalars['Date']['output'];
  /** Whether nothing was cut and nothing is unknown (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** Every gap of every line (缺口). */
  gaps: Array<AccountabilityGap>;
  /** The instant of the ledger (记录时点). */
  knownAt: Scalars['DateTime']['output'];
  /** The lines, one for each duty (责任线). */
  lines: Array<AccountabilityLine>;
  /** What it is about: a task, issue, reserve or regulation (对象). */
  subject: Fact;
};

/** What a chain cannot say, as a value (缺口). */
export type AccountabilityGap = {
  /** The fact it stands at (位置). */
  at?: Maybe<Fact>;
  /** In words (说明). */
  message: Scalars['String']['output'];
  /** Why (原因). */
  reason: GapReason;
};

/** One hop of a chain (环节): an office, its head post and who holds it. */
export type AccountabilityHop = {
  /** How sure the hop is (确定程度): CERTAIN only when a holder is certain. */
  certainty?: Maybe<Certainty>;
  /** The passages behind the hop (出处). */
  citations: Array<Citation>;
  /** How far from the assignee (层数), 0 is the assignee. */
  depth: Scalars['Int']['output'];
  /** What is missing here (缺口). */
  gaps: Array<AccountabilityGap>;
  /** Who holds the post that day (在任情况); null when there is no post. */
  holding?: Maybe<Holding>;
  /** Whether the responsibility is inherited rather than laid on this office directly (是否继承). */
  inherited: Scalars['Boolean']['output'];
  /** The person named, when the assignee is a person (点名人员). */
  leader?: Maybe<Leader>;
  /** The link this hop was reached by (关联), with its evidence; null for a person or post assigned directly. */
  link?: Maybe<Link>;
  /** The office (单位), null when the assignee is a post or a person. */
  office?: Maybe<Office>;
  /** Its head post (主要负责人职务), or the post assigned. */
  post?: Maybe<Post>;
  /** How the hop is reached (关系). */
  relation: AccountabilityRelation;
};

/** One duty and the chain above it (责任线). */
export type AccountabilityLine = {
  /** The assignment it starts from (任务分工); null where a leading group directs the plan without one. */
  assignment?: Maybe<Assignment>;
  /** The hops, from the assignee upwards (环节). */
  hops: Array<AccountabilityHop>;
  /** The role of the duty (角色). */
  role?: Maybe<AssignmentRole>;
  /** The task the duty is in (任务). */
  task: Task;
};

/** How a hop is reached (环节关系). */
export type AccountabilityRelation =
  /** The task is laid on it (任务承担). */
  | 'ASSIGNED'
  /** It is a member of the collective the task is laid on (集合成员). */
  | 'MEMBER'
  /** It is the leading group that directs the plan (统筹领导小组). */
  | 'OVERSEES'
  /** It is the parent office (上级单位). */
  | 'PARENT';

/** On whom a task is laid (承担者). */
export type Assignee = Leader | Office | Post;

/** Who has which role in a task (任务分工), with the label and the name as printed. */
export type Assignment = Fact & Node & {
  /** The day the answer speaks of (截至日): argument `asOf` of the root field, echoed. */
  asOf: Scalars['Date']['output'];
  /** The office, post or leader it is laid on (承担者). */
  assignee: Assignee;
  /** Whether a document states it or a reader inferred it (依据). */
  basis: Basis;
  /** The passages behind the fact (出处). */
  citations: CitationConnection;
  /** Facts that say otherwise (矛盾): both sides are kept. */
  contradictions: FactConnection;
  /** First day, null when not stated (起). */
  from?: Maybe<Scalars['Date']['output']>;
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
  /** Why it was inferred (推断理由); null when stated. */
  inferenceReason?: Maybe<Scalars['String']['output']>;
  /** The instant of the ledger the answer rests on (记录时点): argument `knownAt` of the root field, echoed. */
  knownAt: Scalars['DateTime']['output'];
  /** Label as printed (原标签). */
  label?: Maybe<Scalars['String']['output']>;
  /** Assignee as printed (原文名称). */
  printed: Scalars['String']['output'];
  /** When the ledger learned this state (记入时刻). */
  recordedFrom: Scalars['DateTime']['output'];
  /** When the ledger replaced or retracted this state (失效时刻); null while it stands. */
  recordedTo?: Maybe<Scalars['DateTime']['output']>;
  /** The role (角色). */
  role: AssignmentRole;
  /** Place in its list, from 1 (顺序). */
  sequence: Scalars['Int']['output'];
  /** The task (任务). */
  task: Task;
  /** First day it is over, null when not stated (止). */
  until?: Maybe<Scalars['Date']['output']>;
};


/** Who has which role in a task (任务分工), with the label and the name as printed. */
export type AssignmentCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Who has which role in a task (任务分工), with the label and the name as printed. */
export type AssignmentContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of assignments (任务分工分页). */
export type AssignmentConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<AssignmentEdge>;
  /** The nodes of this page (任务分工). */
  nodes: Array<Assignment>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and how it is joined (任务分工条目). */
export type AssignmentEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The link it was reached by (关联); null in a root list. */
  link?: Maybe<Link>;
  /** The node (任务分工). */
  node: Assignment;
};

/** Which assignments (任务分工条件); all given conditions hold together. */
export type AssignmentFilter = {
  /** All of these (且). */
  and?: InputMaybe<Array<AssignmentFilter>>;
  /** Any of these ids (标识). */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By leader (领导). */
  leader?: InputMaybe<LeaderFilter>;
  /** Not this (非). */
  not?: InputMaybe<AssignmentFilter>;
  /** By office (单位). */
  office?: InputMaybe<OfficeFilter>;
  /** At least one of these (或). */
  or?: InputMaybe<Array<AssignmentFilter>>;
  /** By post (职务). */
  post?: InputMaybe<PostFilter>;
  /** By role (角色). */
  role?: InputMaybe<AssignmentRoleFilter>;
  /** By task (任务). */
  task?: InputMaybe<TaskFilter>;
};

/** Conditions on a list of assignments (任务分工列表条件). */
export type AssignmentListFilter = {
  /** None is so (不存在). */
  none?: InputMaybe<AssignmentFilter>;
  /** At least one is so (存在). */
  some?: InputMaybe<AssignmentFilter>;
};

/** An order of assignments (任务分工排序). */
export type AssignmentOrder = {
  /** Which way (方向). */
  direction?: InputMaybe<Direction>;
  /** By what (字段). */
  field: AssignmentOrderField;
};

/** By what assignments are ordered (任务分工排序字段); ties are broken by id. */
export type AssignmentOrderField =
  /** By id (标识) */
  | 'ID'
  /** By role (角色) */
  | 'ROLE'
  /** By place in the list (顺序) */
  | 'SEQUENCE';

/** Role in a task (角色). */
export type AssignmentRole =
  /** Accepts the result (验收) */
  | 'ACCEPT'
  /** Cooperates (配合) */
  | 'COOPERATE'
  /** Carries out (落实) */
  | 'IMPLEMENT'
  /** Leads, alone or jointly (牵头、责任单位) */
  | 'LEAD'
  /** Responsible beside a lead (责任) */
  | 'RESPONSIBLE'
  /** Person named as responsible (责任人) */
  | 'RESPONSIBLE_PERSON'
  /** Leader who sponsors (包抓领导) */
  | 'SPONSOR_LEADER'
  /** Supervises (督导) */
  | 'SUPERVISE'
  /** Answers for a place (属地) */
  | 'TERRITORIAL';

/** Conditions on a role (角色条件). */
export type AssignmentRoleFilter = {
  /** Equal to (等于). */
  equals?: InputMaybe<AssignmentRole>;
  /** One of (属于). */
  in?: InputMaybe<Array<AssignmentRole>>;
};

/** How a fact came to be known (依据). */
export type Basis =
  /** Read from context, a name or a mask (推断); the reason stands beside it. */
  | 'INFERRED'
  /** A document says so (明示). */
  | 'STATED';

/** How surely something held on the day asked (确定程度). */
export type Certainty =
  /** A document places it on that day (确定). */
  | 'CERTAIN'
  /** Nothing rules it out, nothing proves it (可能). */
  | 'POSSIBLE';

/** Conditions on a certainty (确定程度条件). */
export type CertaintyFilter = {
  /** Equal to (等于). */
  equals?: InputMaybe<Certainty>;
  /** One of (属于). */
  in?: InputMaybe<Array<Certainty>>;
};

/** What the ledger says otherwise of a task than at an earlier instant (变更): a difference, whatever stood between. */
export type Change = {
  /** What the later instant says (变更后); null of a task that vanished. */
  after?: Maybe<Scalars['String']['output']>;
  /** What the earlier instant said (变更前); null of a task that it did not know. */
  before?: Maybe<Scalars['String']['output']>;
  /** The passages behind what is said after (变更后出处). */
  citationsAfter: Array<Citation>;
  /** The passages behind what was said before (变更前出处). */
  citationsBefore: Array<Citation>;
  /** Deterministic id, kind and task (标识). */
  id: Scalars['ID']['output'];
  /** What kind (类别). */
  kind: ChangeKind;
  /** When the ledger learned it (记入时刻). */
  recordedAt: Scalars['DateTime']['output'];
  /** The task as the later instant knows it, one that vanished as the earlier did (任务). */
  task: Task;
};

/** A page of changes (变更分页). */
export type ChangeConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<ChangeEdge>;
  /** The changes of this page (变更). */
  nodes: Array<Change>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** One change in a list (变更条目). */
export type ChangeEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The change (变更). */
  node: Change;
};

/** What kind of change (变更类别). */
export type ChangeKind =
  /** The task is on record anew (新增) */
  | 'ADDED'
  /** Another deadline, stated anew or moved by a change of deadline (时限变更) */
  | 'DEADLINE_MOVED'
  /** Another goal (目标变更) */
  | 'GOAL_CHANGED'
  /** Other offices, posts or leaders, or other roles (责任变更) */
  | 'OWNER_CHANGED'
  /** Another heading (任务名称变更) */
  | 'TITLE_CHANGED'
  /** The task is no longer on record (消失) */
  | 'VANISHED';

/** Result of a check (检验结果). */
export type CheckResult =
  /** Not passed (未通过) */
  | 'FAILED'
  /** Passed (通过) */
  | 'PASSED'
  /** Not said (未说明) */
  | 'UNKNOWN';

/** A passage of a document that a fact rests on (引文): document, line and half-open range of UTF-16 code units. */
export type Citation = Fact & Node & {
  /** The day the answer speaks of (截至日): argument `asOf` of the root field, echoed. */
  asOf: Scalars['Date']['output'];
  /** Which part of the fact it supports (所证方面), e.g. deadline; null for the whole. */
  aspect?: Maybe<Scalars['String']['output']>;
  /** Whether a document states it or a reader inferred it (依据). */
  basis: Basis;
  /** The passages behind the fact (出处). */
  citations: CitationConnection;
  /** Column of the table, from 1 (列号). */
  column?: Maybe<Scalars['Int']['output']>;
  /** How sure the reading is, 0 to 1, null when it was reviewed by a person (置信度). */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** Facts that say otherwise (矛盾): both sides are kept. */
  contradictions: FactConnection;
  /** The document (文献). */
  document: Document;
  /** One past the last code unit (止位). */
  end: Scalars['Int']['output'];
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
  /** Why it was inferred (推断理由); null when stated. */
  inferenceReason?: Maybe<Scalars['String']['output']>;
  /** The instant of the ledger the answer rests on (记录时点): argument `knownAt` of the root field, echoed. */
  knownAt: Scalars['DateTime']['output'];
  /** Line of the start, from 1 (行). */
  line: Scalars['Int']['output'];
  /** Rule or person that read it (读取方法). */
  method?: Maybe<Scalars['String']['output']>;
  /** Page, for files that have pages (页). */
  page?: Maybe<Scalars['Int']['output']>;
  /** The words themselves, where the archive holds the file (原文). */
  passage: Passage;
  /** When the ledger learned this state (记入时刻). */
  recordedFrom: Scalars['DateTime']['output'];
  /** When the ledger replaced or retracted this state (失效时刻); null while it stands. */
  recordedTo?: Maybe<Scalars['DateTime']['output']>;
  /** Row of the table, from 1 (行号). */
  row?: Maybe<Scalars['Int']['output']>;
  /** Hash of the passage, UTF-8, hex (引文哈希). */
  sha256: Scalars['String']['output'];
  /** First code unit (起位). */
  start: Scalars['Int']['output'];
  /** The fact it supports (所证事实). */
  subject: Fact;
  /** Table, from 1, for files that have tables (表). */
  table?: Maybe<Scalars['Int']['output']>;
};


/** A passage of a document that a fact rests on (引文): document, line and half-open range of UTF-16 code units. */
export type CitationCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A passage of a document that a fact rests on (引文): document, line and half-open range of UTF-16 code units. */
export type CitationContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of citations (引文分页). */
export type CitationConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<CitationEdge>;
  /** The nodes of this page (引文). */
  nodes: Array<Citation>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and how it is joined (引文条目). */
export type CitationEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The link it was reached by (关联); null in a root list. */
  link?: Maybe<Link>;
  /** The node (引文). */
  node: Citation;
};

/** Which citations (引文条件); all given conditions hold together. */
export type CitationFilter = {
  /** All of these (且). */
  and?: InputMaybe<Array<CitationFilter>>;
  /** By document (文献). */
  document?: InputMaybe<DocumentFilter>;
  /** Any of these ids (标识). */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By line (行). */
  line?: InputMaybe<IntFilter>;
  /** Not this (非). */
  not?: InputMaybe<CitationFilter>;
  /** At least one of these (或). */
  or?: InputMaybe<Array<CitationFilter>>;
};

/** Conditions on a list of citations (引文列表条件). */
export type CitationListFilter = {
  /** None is so (不存在). */
  none?: InputMaybe<CitationFilter>;
  /** At least one is so (存在). */
  some?: InputMaybe<CitationFilter>;
};

/** An order of citations (引文排序). */
export type CitationOrder = {
  /** Which way (方向). */
  direction?: InputMaybe<Direction>;
  /** By what (字段). */
  field: CitationOrderField;
};

/** By what citations are ordered (引文排序字段); ties are broken by id. */
export type CitationOrderField =
  /** By id (标识) */
  | 'ID'
  /** By place in the document (位置) */
  | 'START';

/** Who accepted a task (验收方). */
export type CloseOutAcceptor = {
  /** Who held that post on the day of the acceptance (其时在任情况); null where no post is known. */
  holding?: Maybe<Holding>;
  /** The office (验收单位). */
  office: Office;
  /** The post that heads it (负责岗位); null where none is known. */
  post?: Maybe<Post>;
};

/** What is on record of a task's close-out (销号档案): of the last one by the day asked, or of the one under way. What is missing is named. */
export type CloseOutDossier = {
  /** Accepted (验收). */
  accepted?: Maybe<Event>;
  /** Who accepted, and who held their post on the day of the acceptance (验收单位与其时负责人). */
  acceptors: Array<CloseOutAcceptor>;
  /** What happened after the close-out (销号之后): look-backs, rebound, reopening, sham. */
  afterwards: Array<Event>;
  /** Checked on site (现场核查). */
  checked?: Maybe<Event>;
  /** Whether nothing is missing (是否齐备). */
  complete: Scalars['Boolean']['output'];
  /** Filed upwards (销号备案). */
  filed?: Maybe<Event>;
  /** What is missing or stands against it (缺项). */
  gaps: Array<CloseOutGap>;
  /** Public notice closed (公示期满). */
  noticeClosed?: Maybe<Event>;
  /** Public notice opened (公示). */
  noticeOpened?: Maybe<Event>;
  /** Objections raised (异议). */
  objections: Array<Event>;
  /** Result made public (公开). */
  published?: Maybe<Event>;
  /** Acceptance asked for (申请验收). */
  requested?: Maybe<Event>;
  /** The five tests of an acceptance, each once (五项检验). */
  tests: Array<CloseOutTest>;
  /** Struck off the list (销号). */
  writtenOff?: Maybe<Event>;
};

/** What a close-out lacks (缺项). */
export type CloseOutGap = {
  /** The test it is about (检验项); null where it is about none. */
  criterion?: Maybe<AcceptanceCriterion>;
  /** In words (说明). */
  message: Scalars['String']['output'];
  /** What (缘由). */
  reason: CloseOutGapReason;
};

/** What a close-out can lack (缺项缘由). */
export type CloseOutGapReason =
  /** Who held the accepting post that day is not known (其时负责人不详). */
  | 'ACCEPTING_HOLDER_UNKNOWN'
  /** Who accepted is not said (验收单位不详). */
  | 'ACCEPTOR_UNKNOWN'
  /** That the notice ended is not known (未见公示期满). */
  | 'NOTICE_NOT_CLOSED'
  /** No public notice is known (未见公示). */
  | 'NOTICE_NOT_OPENED'
  /** No acceptance is known (未见验收). */
  | 'NOT_ACCEPTED'
  /** No filing upwards is known (未见备案). */
  | 'NOT_FILED'
  /** No publication of the result is known (未见公开). */
  | 'NOT_PUBLISHED'
  /** No close-out is known (未见销号). */
  | 'NOT_WRITTEN_OFF'
  /** An objection was raised, and nothing says what came of it (异议未见处理). */
  | 'OBJECTION_UNANSWERED'
  /** The test was not passed (检验未通过). */
  | 'TEST_FAILED'
  /** No document speaks of the test (未见检验). */
  | 'TEST_MISSING'
  /** No file is put in evidence of the test (检验无佐证材料). */
  | 'TEST_WITHOUT_EVIDENCE'
  /** The result of the test is not said (检验结果未说明). */
  | 'TEST_WITHOUT_RESULT';

/** One test of an acceptance in a dossier (检验项). */
export type CloseOutTest = {
  /** The test (检验项). */
  criterion: AcceptanceCriterion;
  /** The last time it was made by the day asked, with its files (检验记录); null where none is known. */
  event?: Maybe<Event>;
  /** Its result (结果); null where no test is known. */
  result?: Maybe<CheckResult>;
};

/** Two facts that disagree (矛盾). */
export type Contradiction = {
  /** The other side (另一方). */
  fact: Fact;
  /** The link, with its evidence (关联). */
  link: Link;
  /** Why they cannot both be right, or what is odd (理由). */
  reason: Scalars['String']['output'];
};

/** A corrected field (更正). */
export type CorrectionInput = {
  /** Its name in the contract (字段名). */
  field: Scalars['String']['input'];
  /** Its value as text (字段值), several parted by commas; empty to take it away. */
  value: Scalars['String']['input'];
};

/** Conditions on a day (日期条件); the range is half-open `[from, until)`. */
export type DateFilter = {
  /** On or after (起). */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Whether no day is stated (未注明). */
  isMissing?: InputMaybe<Scalars['Boolean']['input']>;
  /** On this day (当日). */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Before (止). */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** How precisely a date is stated (日期精度). */
export type DatePrecision =
  /** Only approximately (约). */
  | 'APPROX'
  /** A day (日). */
  | 'DAY'
  /** A month (月). */
  | 'MONTH'
  /** A quarter (季度). */
  | 'QUARTER'
  /** A term or named period (届期). */
  | 'TERM'
  /** A year (年). */
  | 'YEAR';

/** What holds for a time (有效期): the interval is half-open, `[from, until)`. */
export type Dated = {
  /** How surely it holds on the day asked (确定程度); null when it does not. */
  certainty?: Maybe<Certainty>;
  /** First day it holds (起), null when not stated. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
  /** First day it no longer holds (止), null when not stated. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** Kind of a deadline (时限类型). */
export type DeadlineKind =
  /** A date, then continuing (限期并长期坚持) */
  | 'COMPOSITE'
  /** A date (限期) */
  | 'DATE'
  /** At once (立行立改) */
  | 'IMMEDIATE'
  /** A continuing duty (长期坚持) */
  | 'LONG_TERM'
  /** None is stated (未注明) */
  | 'NONE'
  /** In stages (分阶段) */
  | 'STAGED';

/** Conditions on a kind of deadline (时限类型条件). */
export type DeadlineKindFilter = {
  /** Equal to (等于). */
  equals?: InputMaybe<DeadlineKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<DeadlineKind>>;
};

/** What a reviewer decides (审核意见). */
export type DecisionInput = {
  /** Corrected fields, of one fact (更正). */
  corrections?: InputMaybe<Array<CorrectionInput>>;
  /** The decision (决定); left out, only corrections and sameAs are taken. */
  decision?: InputMaybe<DraftDecision>;
  /** Id of the draft (草稿标识). */
  draft: Scalars['ID']['input'];
  /** Ids of the facts (事实标识); or else a group. */
  facts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All facts of this group that are open (分组), a plural noun such as tasks. */
  group?: InputMaybe<Scalars['String']['input']>;
  /** Fact of the graph that this one fact is (等同于); empty to keep it apart. */
  sameAs?: InputMaybe<Scalars['ID']['input']>;
  /** Of the group only those without warnings (仅无提醒者). */
  withoutWarnings?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of a decision (审核结果). */
export type DecisionPayload = {
  /** How many facts it was taken on (决定数). */
  decided: Scalars['Int']['output'];
  /** How many facts of the draft are still open (未定数). */
  open: Scalars['Int']['output'];
  /** Why nothing was taken (拒收原因). */
  refusal?: Maybe<Refusal>;
};

/** The direction of an order (排序方向). */
export type Direction =
  /** Smallest first (升序). */
  | 'ASC'
  /** Largest first (降序). */
  | 'DESC';

/** A source document (文献): a text as found, with its hash; its facts point into it. */
export type Document = Fact & Jurisdictional & Node & {
  /** To whom it is sent (主送). */
  addressees: OfficeConnection;
  /** The day the answer speaks of (截至日): argument `asOf` of the root field, echoed. */
  asOf: Scalars['Date']['output'];
  /** Whether a document states it or a reader inferred it (依据). */
  basis: Basis;
  /** Printed byline (署名); no official. */
  byline?: Maybe<Scalars['String']['output']>;
  /** The passages behind the fact (出处). */
  citations: CitationConnection;
  /** Facts that say otherwise (矛盾): both sides are kept. */
  contradictions: FactConnection;
  /** File name (文件名). */
  file: Scalars['String']['output'];
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
  /** Why it was inferred (推断理由); null when stated. */
  inferenceReason?: Maybe<Scalars['String']['output']>;
  /** Day it was issued or published (发布日). */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether that day is inferred (日期是否推断). */
  issuedOnInferred: Scalars['Boolean']['output'];
  /** How precisely that day is known (日期精度). */
  issuedOnPrecision?: Maybe<DatePrecision>;
  /** Who issued it (发文机关). */
  issuers: OfficeConnection;
  /** The place it speaks of (地区). */
  jurisdiction?: Maybe<Scalars['String']['output']>;
  /** Whether that place is inferred (地区是否推断). */
  jurisdictionInferred: Scalars['Boolean']['output'];
  /** What kind of document (文种). */
  kind: DocumentKind;
  /** The instant of the ledger the answer rests on (记录时点): argument `knownAt` of the root field, echoed. */
  knownAt: Scalars['DateTime']['output'];
  /** Document number (文号). */
  number?: Maybe<Scalars['String']['output']>;
  /** Regulations and plans it is the text of (所载文件). */
  publishes: RegulationConnection;
  /** When the ledger learned this state (记入时刻). */
  recordedFrom: Scalars['DateTime']['output'];
  /** When the ledger replaced or retracted this state (失效时刻); null while it stands. */
  recordedTo?: Maybe<Scalars['DateTime']['output']>;
  /** Script of the text, Hans or Hant (文字). */
  script: Scalars['String']['output'];
  /** Hash of the file's bytes, hex (文件哈希). */
  sha256: Scalars['String']['output'];
  /** Passages that facts rest on (引文). */
  statements: CitationConnection;
  /** Length of the decoded text in UTF-16 code units (文本长度). */
  textLength: Scalars['Int']['output'];
  /** Title in own words or as printed (标题). */
  title: Scalars['String']['output'];
};


/** A source document (文献): a text as found, with its hash; its facts point into it. */
export type DocumentAddresseesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source document (文献): a text as found, with its hash; its facts point into it. */
export type DocumentCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source document (文献): a text as found, with its hash; its facts point into it. */
export type DocumentContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source document (文献): a text as found, with its hash; its facts point into it. */
export type DocumentIssuersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source document (文献): a text as found, with its hash; its facts point into it. */
export type DocumentPublishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source document (文献): a text as found, with its hash; its facts point into it. */
export type DocumentStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents (文献分页). */
export type DocumentConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<DocumentEdge>;
  /** The nodes of this page (文献). */
  nodes: Array<Document>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and how it is joined (文献条目). */
export type DocumentEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The link it was reached by (关联); null in a root list. */
  link?: Maybe<Link>;
  /** The node (文献). */
  node: Document;
};

/** Which documents (文献条件); all given conditions hold together. */
export type DocumentFilter = {
  /** All of these (且). */
  and?: InputMaybe<Array<DocumentFilter>>;
  /** By file name (文件名). */
  file?: InputMaybe<StringFilter>;
  /** Any of these ids (标识). */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By day of issue (发布日). */
  issuedOn?: InputMaybe<DateFilter>;
  /** By place (地区). */
  jurisdiction?: InputMaybe<StringFilter>;
  /** By kind (文种). */
  kind?: InputMaybe<DocumentKindFilter>;
  /** Not this (非). */
  not?: InputMaybe<DocumentFilter>;
  /** By document number (文号). */
  number?: InputMaybe<StringFilter>;
  /** At least one of these (或). */
  or?: InputMaybe<Array<DocumentFilter>>;
  /** By title (标题). */
  title?: InputMaybe<StringFilter>;
};

/** What kind of document (文种). */
export type DocumentKind =
  /** Ledger or list (台账、清单) */
  | 'LEDGER'
  /** News (新闻) */
  | 'NEWS'
  /** Notice (通知、公告) */
  | 'NOTICE'
  /** Another kind (其他) */
  | 'OTHER'
  /** Plan (方案) */
  | 'PLAN'
  /** Report (报告) */
  | 'REPORT'
  /** Roster (名单) */
  | 'ROSTER';

/** Conditions on a kind of document (文种条件). */
export type DocumentKindFilter = {
  /** Equal to (等于). */
  equals?: InputMaybe<DocumentKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<DocumentKind>>;
};

/** Conditions on a list of documents (文献列表条件). */
export type DocumentListFilter = {
  /** None is so (不存在). */
  none?: InputMaybe<DocumentFilter>;
  /** At least one is so (存在). */
  some?: InputMaybe<DocumentFilter>;
};

/** An order of documents (文献排序). */
export type DocumentOrder = {
  /** Which way (方向). */
  direction?: InputMaybe<Direction>;
  /** By what (字段). */
  field: DocumentOrderField;
};

/** By what documents are ordered (文献排序字段); ties are broken by id. */
export type DocumentOrderField =
  /** By id (标识) */
  | 'ID'
  /** By day of issue (发布日) */
  | 'ISSUED_ON'
  /** By title (标题) */
  | 'TITLE';

/** A document to be read (待读文献). */
export type DocumentUpload = {
  /** Name of the document in ids (文献名), by default its place with number, title or file name. */
  as?: InputMaybe<Scalars['String']['input']>;
  /** The bytes in Base64 (内容). */
  content: Scalars['String']['input'];
  /** File name with its ending (文件名): txt, html, docx, xlsx or pdf. */
  name: Scalars['String']['input'];
  /** The place it speaks of, where it does not tell (地区). */
  place?: InputMaybe<Scalars['String']['input']>;
};

/** A document on its way into the graph (待审草稿): what was read of it, for a reviewer to decide; none of it counts before it is loaded. */
export type Draft = {
  /** Id of the document it becomes, and the name of its data set (文献标识); null until it is read. */
  document?: Maybe<Scalars['ID']['output']>;
  /** The drafted facts (待审事实), in the order of the groups. */
  facts: DraftFactConnection;
  /** File name as uploaded (文件名). */
  file: Scalars['String']['output'];
  /** How many facts of each group there are, and how many are decided (分组统计). */
  groups: Array<DraftGroupCount>;
  /** Id of the draft, from the file's hash (标识). */
  id: Scalars['ID']['output'];
  /** When it was last loaded (入库时刻); null before. */
  loadedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Loaded facts that the document no longer states; loading retracts them (不再载明的事实). */
  noLonger: Array<NoLongerStated>;
  /** How the reading goes on (读取进度). */
  progress: DraftProgress;
  /** Why it could not be read (拒收原因); null otherwise. */
  refusal?: Maybe<Refusal>;
  /** Hash of the file's bytes, hex (文件哈希). */
  sha256: Scalars['String']['output'];
  /** How far it is (状态). */
  state: DraftState;
  /** Title of the document (标题); null until it is read. */
  title?: Maybe<Scalars['String']['output']>;
  /** When it was uploaded (上传时刻). */
  uploadedAt: Scalars['DateTime']['output'];
  /** What a person should look at in the document as a whole (提醒). */
  warnings: Array<Scalars['String']['output']>;
};


/** A document on its way into the graph (待审草稿): what was read of it, for a reviewer to decide; none of it counts before it is loaded. */
export type DraftFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  decision?: InputMaybe<DraftDecision>;
  first?: InputMaybe<Scalars['Int']['input']>;
  group?: InputMaybe<Scalars['String']['input']>;
  isWarned?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of drafts (草稿分页). */
export type DraftConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<DraftEdge>;
  /** The drafts of this page (草稿). */
  nodes: Array<Draft>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** What a reviewer decides about a drafted fact (决定). */
export type DraftDecision =
  /** It enters the graph (采纳). */
  | 'ACCEPT'
  /** Not decided yet (未定). */
  | 'OPEN'
  /** It does not, and is not asked about again (驳回). */
  | 'REJECT';

/** One draft in a list (草稿条目). */
export type DraftEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The draft (草稿). */
  node: Draft;
};

/** A fact as it was read (待审事实), with all that a reviewer needs to decide. */
export type DraftFact = {
  /** What the reviewer decided (决定). */
  decision: DraftDecision;
  /** The fields of the record (字段); a link is the id of its other end. */
  fields: Array<DraftField>;
  /** Plural noun such as tasks (分组). */
  group: Scalars['String']['output'];
  /** Id that the fact gets (标识). */
  id: Scalars['ID']['output'];
  /** Where it stands in the document (出处). */
  locators: Array<DraftLocator>;
  /** The words of the document in their line, the quoted ones in 【】 (原文). */
  passage: Scalars['String']['output'];
  /** Facts of the graph that this one may be (合并建议). */
  proposals: Array<MergeProposal>;
  /** The fact of the graph that this one is said to be (等同于); null where it is kept apart. */
  sameAs?: Maybe<Scalars['ID']['output']>;
  /** What a person should look at (提醒). */
  warnings: Array<Scalars['String']['output']>;
};

/** A page of drafted facts (待审事实分页). */
export type DraftFactConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<DraftFactEdge>;
  /** The facts of this page (待审事实). */
  nodes: Array<DraftFact>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** One drafted fact in a list (待审事实条目). */
export type DraftFactEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The fact (待审事实). */
  node: DraftFact;
};

/** A field of a drafted fact (字段). */
export type DraftField = {
  /** Its name in the contract (字段名). */
  name: Scalars['String']['output'];
  /** Its value as text (字段值), several parted by commas. */
  value: Scalars['String']['output'];
};

/** The facts of one group of a draft in numbers (分组统计). */
export type DraftGroupCount = {
  /** Plural noun such as tasks (分组). */
  group: Scalars['String']['output'];
  /** Not decided yet (未定). */
  open: Scalars['Int']['output'];
  /** All facts (总数). */
  total: Scalars['Int']['output'];
  /** With warnings (有提醒). */
  warned: Scalars['Int']['output'];
};

/** Where a drafted fact stands (出处位置). */
export type DraftLocator = {
  /** Which field it supports (支持的字段). */
  aspect?: Maybe<Scalars['String']['output']>;
  /** How sure the reading is, 0 to 1 (置信度). */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** End of the passage, exclusive (止). */
  end: Scalars['Int']['output'];
  /** Line, from 1 (行). */
  line: Scalars['Int']['output'];
  /** Rule that read it (规则). */
  method?: Maybe<Scalars['String']['output']>;
  /** Start of the passage, in UTF-16 code units of the decoded text (起). */
  start: Scalars['Int']['output'];
};

/** What is done with an uploaded document (读取阶段). */
export type DraftPhase =
  /** Facts are compared with the graph (比对). */
  | 'COMPARING'
  /** Nothing more is done (完成). */
  | 'DONE'
  /** Facts are found in the text (抽取事实). */
  | 'EXTRACTING'
  /** Its text is read (读取文本). */
  | 'READING'
  /** Other documents are read first (排队). */
  | 'WAITING';

/** How the reading of a document goes on (读取进度). */
export type DraftProgress = {
  /** Facts found so far (已得事实数). */
  facts: Scalars['Int']['output'];
  /** What is done at the moment (阶段). */
  phase: DraftPhase;
  /** When that began (阶段起始时刻). */
  since: Scalars['DateTime']['output'];
};

/** How far a draft is (草稿状态). */
export type DraftState =
  /** A fault of the server, which its log tells (服务出错). */
  | 'FAILED'
  /** The server stopped while reading; upload it again (读取中断). */
  | 'INTERRUPTED'
  /** Its accepted facts are in the graph (已入库). */
  | 'LOADED'
  /** Being read (读取中). */
  | 'READING'
  /** Not readable, the refusal says why (拒收). */
  | 'REFUSED'
  /** Waiting for decisions (待审). */
  | 'TO_REVIEW';

/** A standing duty laid on a post, office or leader (职责): for a field, a place, a river, a unit to be helped, or a quota to be met. */
export type Duty = Dated & Fact & Node & {
  /** The day the answer speaks of (截至日): argument `asOf` of the root field, echoed. */
  asOf: Scalars['Date']['output'];
  /** Whether a document states it or a reader inferred it (依据). */
  basis: Basis;
  /** Posts, offices and leaders that bear it (承担者). */
  bearers: FactConnection;
  /** How surely it holds on the day asked (确定程度); null when it does not. */
  certainty?: Maybe<Certainty>;
  /** The passages behind the fact (出处). */
  citations: CitationConnection;
  /** Facts that say otherwise (矛盾): both sides are kept. */
  contradictions: FactConnection;
  /** What was done under it (履职事件). */
  events: EventConnection;
  /** Quotas and counts of it (定额、数据). */
  figures: FigureConnection;
  /** First day it holds (起), null when not stated. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
  /** Why it was inferred (推断理由); null when stated. */
  inferenceReason?: Maybe<Scalars['String']['output']>;
  /** What kind of duty (类别). */
  kind: DutyKind;
  /** The instant of the ledger the answer rests on (记录时点): argument `knownAt` of the root field, echoed. */
  knownAt: Scalars['DateTime']['output'];
  /** The regulation, provision or scheme that lays it down (依据). */
  laidBy: FactConnection;
  /** Level at which it is borne (层级), e.g. 自治区级. */
  level?: Maybe<Scalars['String']['output']>;
  /** What it is a duty for: a place, river, reserve, office (对象). */
  over: FactConnection;
  /** When the ledger learned this state (记入时刻). */
  recordedFrom: Scalars['DateTime']['output'];
  /** When the ledger replaced or retracted this state (失效时刻); null while it stands. */
  recordedTo?: Maybe<Scalars['DateTime']['output']>;
  /** The duty in own words (职责). */
  title: Scalars['String']['output'];
  /** First day it no longer holds (止), null when not stated. */
  until?: Maybe<Scalars['Date']['output']>;
};


/** A standing duty laid on a post, office or leader (职责): for a field, a place, a river, a unit to be helped, or a quota to be met. */
export type DutyBearersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing duty laid on a post, office or leader (职责): for a field, a place, a river, a unit to be helped, or a quota to be met. */
export type DutyCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing duty laid on a post, office or leader (职责): for a field, a place, a river, a unit to be helped, or a quota to be met. */
export type DutyContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing duty laid on a post, office or leader (职责): for a field, a place, a river, a unit to be helped, or a quota to be met. */
export type DutyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing duty laid on a post, office or leader (职责): for a field, a place, a river, a unit to be helped, or a quota to be met. */
export type DutyFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing duty laid on a post, office or leader (职责): for a field, a place, a river, a unit to be helped, or a quota to be met. */
export type DutyLaidByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing duty laid on a post, office or leader (职责): for a field, a place, a river, a unit to be helped, or a quota to be met. */
export type DutyOverArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of duties (职责分页). */
export type DutyConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<DutyEdge>;
  /** The nodes of this page (职责). */
  nodes: Array<Duty>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and how it is joined (职责条目). */
export type DutyEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The link it was reached by (关联); null in a root list. */
  link?: Maybe<Link>;
  /** The node (职责). */
  node: Duty;
};

/** Which duties (职责条件); all given conditions hold together. */
export type DutyFilter = {
  /** All of these (且). */
  and?: InputMaybe<Array<DutyFilter>>;
  /** Any of these ids (标识). */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By kind (类别). */
  kind?: InputMaybe<DutyKindFilter>;
  /** By level (层级). */
  level?: InputMaybe<StringFilter>;
  /** Not this (非). */
  not?: InputMaybe<DutyFilter>;
  /** At least one of these (或). */
  or?: InputMaybe<Array<DutyFilter>>;
  /** By text (职责). */
  title?: InputMaybe<StringFilter>;
};

/** What kind of duty (职责类别). */
export type DutyKind =
  /** Paired assistance (包联帮扶) */
  | 'ASSISTANCE'
  /** Contact point (联系点) */
  | 'CONTACT_POINT'
  /** Field in the charge of a post (分管) */
  | 'PORTFOLIO'
  /** Quota for a role (定额) */
  | 'QUOTA'
  /** Item of a duty list (责任清单事项) */
  | 'RESPONSIBILITY'
  /** Supervision of others (监管、督导) */
  | 'SUPERVISION'
  /** River chief, lake chief, grid person: duty for a place (河长、湖长、网格员) */
  | 'TERRITORIAL';

/** Conditions on a kind of duty (职责类别条件). */
export type DutyKindFilter = {
  /** Equal to (等于). */
  equals?: InputMaybe<DutyKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<DutyKind>>;
};

/** Conditions on a list of duties (职责列表条件). */
export type DutyListFilter = {
  /** None is so (不存在). */
  none?: InputMaybe<DutyFilter>;
  /** At least one is so (存在). */
  some?: InputMaybe<DutyFilter>;
};

/** An order of duties (职责排序). */
export type DutyOrder = {
  /** Which way (方向). */
  direction?: InputMaybe<Direction>;
  /** By what (字段). */
  field: DutyOrderField;
};

/** By what duties are ordered (职责排序字段); ties are broken by id. */
export type DutyOrderField =
  /** By id (标识) */
  | 'ID'
  /** By text (职责) */
  | 'TITLE';

/** What the ledger said of a fact before it was corrected (历史记录). */
export type EarlierState = {
  /** From when (记入时刻). */
  recordedFrom: Scalars['DateTime']['output'];
  /** Until when (失效时刻). */
  recordedTo: Scalars['DateTime']['output'];
  /** The values then (当时取值). */
  values: Array<FieldValue>;
};

/** What is known of an end (结束情况). */
export type EndKind =
  /** Ended, the day is not known (已止不详) */
  | 'ENDED_UNKNOWN_DATE'
  /** The day is known (已知) */
  | 'KNOWN'
  /** Stated to go on (在任) */
  | 'OPEN'
  /** Nothing is known (不详) */
  | 'UNKNOWN';

/** Something that happened (事件): a meeting, a step of a regulation, a report on a task, an interview. */
export type Event = Fact & Node & {
  /** What it is about (对象). */
  about: FactConnection;
  /** The day the answer speaks of (截至日): argument `asOf` of the root field, echoed. */
  asOf: Scalars['Date']['output'];
  /** Offices that took part, with the mode on the link (参加单位). */
  attendingOffices: OfficeConnection;
  /** Regulations it rests on (依据). */
  basedOn: RegulationConnection;
  /** Whether a document states it or a reader inferred it (依据). */
  basis: Basis;
  /** Offices that acted (行为单位). */
  by: OfficeConnection;
  /** The passages behind the fact (出处). */
  citations: CitationConnection;
  /** Facts that say otherwise (矛盾): both sides are kept. */
  contradictions: FactConnection;
  /** How many cases, persons or times it stands for (件数、人次). */
  count?: Maybe<Scalars['Int']['output']>;
  /** The test of an acceptance it was (检验项). */
  criterion?: Maybe<AcceptanceCriterion>;
  /** The new deadline, of a change of deadline (新时限). */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Figures about it (数据). */
  figures: FigureConnection;
  /** Files put in evidence (佐证材料). */
  files: DocumentConnection;
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
  /** Why it was inferred (推断理由); null when stated. */
  inferenceReason?: Maybe<Scalars['String']['output']>;
  /** What kind (类别). */
  kind: EventKind;
  /** The instant of the ledger the answer rests on (记录时点): argument `knownAt` of the root field, echoed. */
  knownAt: Scalars['DateTime']['output'];
  /** Level of the authority or honour (层级), e.g. 国家级. */
  level?: Maybe<Scalars['String']['output']>;
  /** Earliest day it can have happened (最早日期). */
  onEarliest?: Maybe<Scalars['Date']['output']>;
  /** Latest day it can have happened (最晚日期). */
  onLatest?: Maybe<Scalars['Date']['output']>;
  /** The event it was a step of (所属事件). */
  partOf?: Maybe<Event>;
  /** Persons who took part, with the mode on the link (参加人). */
  participants: LeaderConnection;
  /** How precisely the day is stated (日期精度). */
  precision?: Maybe<DatePrecision>;
  /** When the ledger learned this state (记入时刻). */
  recordedFrom: Scalars['DateTime']['output'];
  /** When the ledger replaced or retracted this state (失效时刻); null while it stands. */
  recordedTo?: Maybe<Scalars['DateTime']['output']>;
  /** Its result (结果). */
  result?: Maybe<CheckResult>;
  /** Its steps (分项). */
  steps: EventConnection;
  /** What happened (事件). */
  title: Scalars['String']['output'];
};


/** Something that happened (事件): a meeting, a step of a regulation, a report on a task, an interview. */
export type EventAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened (事件): a meeting, a step of a regulation, a report on a task, an interview. */
export type EventAttendingOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened (事件): a meeting, a step of a regulation, a report on a task, an interview. */
export type EventBasedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened (事件): a meeting, a step of a regulation, a report on a task, an interview. */
export type EventByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened (事件): a meeting, a step of a regulation, a report on a task, an interview. */
export type EventCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened (事件): a meeting, a step of a regulation, a report on a task, an interview. */
export type EventContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened (事件): a meeting, a step of a regulation, a report on a task, an interview. */
export type EventFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened (事件): a meeting, a step of a regulation, a report on a task, an interview. */
export type EventFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened (事件): a meeting, a step of a regulation, a report on a task, an interview. */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened (事件): a meeting, a step of a regulation, a report on a task, an interview. */
export type EventStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of events (事件分页). */
export type EventConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<EventEdge>;
  /** The nodes of this page (事件). */
  nodes: Array<Event>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and how it is joined (事件条目). */
export type EventEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The link it was reached by (关联); null in a root list. */
  link?: Maybe<Link>;
  /** The node (事件). */
  node: Event;
};

/** Which events (事件条件); all given conditions hold together. */
export type EventFilter = {
  /** By what it is about (对象). */
  about?: InputMaybe<FactListFilter>;
  /** All of these (且). */
  and?: InputMaybe<Array<EventFilter>>;
  /** By acting offices (行为单位). */
  by?: InputMaybe<OfficeListFilter>;
  /** Any of these ids (标识). */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By kind (类别). */
  kind?: InputMaybe<EventKindFilter>;
  /** Not this (非). */
  not?: InputMaybe<EventFilter>;
  /** By day (日期). */
  onLatest?: InputMaybe<DateFilter>;
  /** At least one of these (或). */
  or?: InputMaybe<Array<EventFilter>>;
  /** By text (事件). */
  title?: InputMaybe<StringFilter>;
};

/** What kind of event (事件类别). */
export type EventKind =
  /** Acceptance asked for (申请验收) */
  | 'ACCEPTANCE_REQUESTED'
  /** Accepted (验收) */
  | 'ACCEPTED'
  /** Deliberated and adopted (审议通过) */
  | 'ADOPTED'
  /** New projects not approved (限批) */
  | 'APPROVAL_LIMITED'
  /** Approved (批准) */
  | 'APPROVED'
  /** Named in a circular (通报) */
  | 'CIRCULATED'
  /** Struck off without being done (未实施而销号) */
  | 'CLOSED_NOT_IMPLEMENTED'
  /** Commended (表彰) */
  | 'COMMENDED'
  /** Compensation paid or received (赔偿、补偿) */
  | 'COMPENSATED'
  /** Deadline changed (调整时限) */
  | 'DEADLINE_CHANGED'
  /** Detention (拘留) */
  | 'DETAINED'
  /** Progress collected (调度) */
  | 'DISPATCHED'
  /** Dissolved (撤销) */
  | 'DISSOLVED'
  /** Enacted (立法通过) */
  | 'ENACTED'
  /** Exposed in public (曝光) */
  | 'EXPOSED'
  /** Feedback given (反馈) */
  | 'FEEDBACK'
  /** Close-out filed upwards (销号备案) */
  | 'FILED'
  /** Formulated (制定) */
  | 'FORMULATED'
  /** Found to be sham rectification (认定虚假整改) */
  | 'FOUND_SHAM'
  /** Handed over for handling (交办) */
  | 'HANDED_OVER'
  /** Held accountable (问责) */
  | 'HELD_ACCOUNTABLE'
  /** Inspection group stationed (督察进驻) */
  | 'INSPECTION_PERIOD'
  /** Written instruction of a leader (批示) */
  | 'INSTRUCTED'
  /** Admonishing interview (约谈) */
  | 'INTERVIEWED'
  /** Issued (印发) */
  | 'ISSUED'
  /** Lecture or training (宣讲、培训) */
  | 'LECTURE'
  /** Look-back failed (回头看未通过) */
  | 'LOOK_BACK_FAILED'
  /** Look-back passed (回头看通过) */
  | 'LOOK_BACK_PASSED'
  /** Meeting (会议) */
  | 'MEETING'
  /** Nominated for a post (提名) */
  | 'NOMINATED'
  /** Public notice closed (公示期满) */
  | 'NOTICE_CLOSED'
  /** Objection raised (异议) */
  | 'OBJECTION_RAISED'
  /** An independent observation says otherwise (另有检查发现) */
  | 'OBSERVED_CONTRARY'
  /** Another kind (其他) */
  | 'OTHER'
  /** Owner changed (调整责任单位) */
  | 'OWNER_CHANGED'
  /** Penalty (行政处罚) */
  | 'PENALISED'
  /** Posted on the web (发布) */
  | 'POSTED'
  /** Progress reported (进展通报) */
  | 'PROGRESS_REPORTED'
  /** Public notice opened (公示) */
  | 'PUBLIC_NOTICE_OPENED'
  /** Published (公开) */
  | 'PUBLISHED'
  /** Appeared again (反弹) */
  | 'REBOUNDED'
  /** Renamed (更名) */
  | 'RENAMED'
  /** Reopened (重开) */
  | 'REOPENED'
  /** Reported complete by the responsible side (自报完成) */
  | 'REPORTED_COMPLETE'
  /** Sent back (退回) */
  | 'RETURNED'
  /** Heard, reviewed or checked (审议、审核) */
  | 'REVIEWED'
  /** Revised (修订) */
  | 'REVISED'
  /** Staff seconded (抽调、挂职) */
  | 'SECONDED'
  /** Checked on site (现场核查) */
  | 'SITE_CHECKED'
  /** Work began (启动) */
  | 'STARTED'
  /** Submitted (上报) */
  | 'SUBMITTED'
  /** Field survey or visit (调研) */
  | 'SURVEY'
  /** Suspended (中止) */
  | 'SUSPENDED'
  /** Check of a continuing duty (长期坚持核查) */
  | 'SUSTAIN'
  /** One test of an acceptance (单项检验) */
  | 'TESTED'
  /** Case transferred (移送) */
  | 'TRANSFERRED'
  /** Urged (督办) */
  | 'URGED'
  /** Struck off the list (销号) */
  | 'WRITTEN_OFF';

/** Conditions on a kind of event (事件类别条件). */
export type EventKindFilter = {
  /** Equal to (等于). */
  equals?: InputMaybe<EventKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<EventKind>>;
};

/** Conditions on a list of events (事件列表条件). */
export type EventListFilter = {
  /** None is so (不存在). */
  none?: InputMaybe<EventFilter>;
  /** At least one is so (存在). */
  some?: InputMaybe<EventFilter>;
};

/** An order of events (事件排序). */
export type EventOrder = {
  /** Which way (方向). */
  direction?: InputMaybe<Direction>;
  /** By what (字段). */
  field: EventOrderField;
};

/** By what events are ordered (事件排序字段); ties are broken by id. */
export type EventOrderField =
  /** By id (标识) */
  | 'ID'
  /** By day (日期) */
  | 'ON_LATEST';

/** Why the graph says so (溯源): all that stands behind a fact or link. */
export type Explanation = {
  /** Stated or inferred (依据). */
  basis: Basis;
  /** The passages (出处). */
  citations: Array<Citation>;
  /** Whether nothing was cut (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** Facts that say otherwise, side by side (矛盾). */
  contradictions: Array<Contradiction>;
  /** How many different documents support it (独立文献数). */
  documentCount: Scalars['Int']['output'];
  /** What the ledger said before (历次记录), newest first. */
  earlierStates: Array<EarlierState>;
  /** The fact (事实), null when a link was asked about. */
  fact?: Maybe<Fact>;
  /** Id of the fact or link (标识). */
  id: Scalars['ID']['output'];
  /** Why it was inferred (推断理由). */
  inferenceReason?: Maybe<Scalars['String']['output']>;
  /** The link (关联), null when a fact was asked about. */
  link?: Maybe<Link>;
};

/** A fact of the graph (事实): what a document states, or what was inferred from it, with its evidence and its record. */
export type Fact = {
  /** The day the answer speaks of (截至日): argument `asOf` of the root field, echoed. */
  asOf: Scalars['Date']['output'];
  /** Whether a document states it or a reader inferred it (依据). */
  basis: Basis;
  /** The passages behind the fact (出处). */
  citations: CitationConnection;
  /** Facts that say otherwise (矛盾): both sides are kept. */
  contradictions: FactConnection;
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
  /** Why it was inferred (推断理由); null when stated. */
  inferenceReason?: Maybe<Scalars['String']['output']>;
  /** The instant of the ledger the answer rests on (记录时点): argument `knownAt` of the root field, echoed. */
  knownAt: Scalars['DateTime']['output'];
  /** When the ledger learned this state (记入时刻). */
  recordedFrom: Scalars['DateTime']['output'];
  /** When the ledger replaced or retracted this state (失效时刻); null while it stands. */
  recordedTo?: Maybe<Scalars['DateTime']['output']>;
};


/** A fact of the graph (事实): what a document states, or what was inferred from it, with its evidence and its record. */
export type FactCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A fact of the graph (事实): what a document states, or what was inferred from it, with its evidence and its record. */
export type FactContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of facts of any noun (事实分页). */
export type FactConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<FactEdge>;
  /** The facts of this page (事实). */
  nodes: Array<Fact>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One fact in a list, and how it is joined (事实条目). */
export type FactEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The link it was reached by (关联). */
  link?: Maybe<Link>;
  /** The fact (事实). */
  node: Fact;
};

/** Which facts of any noun (事实条件). */
export type FactFilter = {
  /** Any of these ids (标识). */
  ids: Array<Scalars['ID']['input']>;
};

/** Conditions on a list of facts of any noun (事实列表条件). */
export type FactListFilter = {
  /** None is so (不存在). */
  none?: InputMaybe<FactFilter>;
  /** At least one is so (存在). */
  some?: InputMaybe<FactFilter>;
};

/** A field and its value in words (字段取值). */
export type FieldValue = {
  /** Name of the field (字段). */
  field: Scalars['String']['output'];
  /** Its value (取值). */
  value: Scalars['String']['output'];
};

/** A number a document states (数据), with metric, unit, period and scope; a decrease is negative. */
export type Figure = Fact & Node & {
  /** What it is about (所述对象). */
  about: FactConnection;
  /** The day the answer speaks of (截至日): argument `asOf` of the root field, echoed. */
  asOf: Scalars['Date']['output'];
  /** Whether a document states it or a reader inferred it (依据). */
  basis: Basis;
  /** The passages behind the fact (出处). */
  citations: CitationConnection;
  /** Facts that say otherwise (矛盾): both sides are kept. */
  contradictions: FactConnection;
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
  /** Which way is better (向好方向), null when neither is. */
  improvesBy?: Maybe<Trend>;
  /** Why it was inferred (推断理由); null when stated. */
  inferenceReason?: Maybe<Scalars['String']['output']>;
  /** What kind of number (类别). */
  kind: FigureKind;
  /** The instant of the ledger the answer rests on (记录时点): argument `knownAt` of the root field, echoed. */
  knownAt: Scalars['DateTime']['output'];
  /** What is counted (指标). */
  metric: Scalars['String']['output'];
  /** Period or day it speaks of, ISO, as precisely as stated (统计期). */
  period?: Maybe<Scalars['String']['output']>;
  /** Last day of that period (统计期末). */
  periodEnd?: Maybe<Scalars['Date']['output']>;
  /** Period as printed when relative (统计期原文). */
  periodText?: Maybe<Scalars['String']['output']>;
  /** Word that softens it (限定词), e.g. 约. */
  qualifier?: Maybe<Scalars['String']['output']>;
  /** When the ledger learned this state (记入时刻). */
  recordedFrom: Scalars['DateTime']['output'];
  /** When the ledger replaced or retracted this state (失效时刻); null while it stands. */
  recordedTo?: Maybe<Scalars['DateTime']['output']>;
  /** What it covers (范围). */
  scope?: Maybe<Scalars['String']['output']>;
  /** Unit as printed (单位). */
  unit?: Maybe<Scalars['String']['output']>;
  /** The value, the lower end of a range (数值). */
  value: Scalars['Float']['output'];
  /** The upper end of a range (上限). */
  valueTo?: Maybe<Scalars['Float']['output']>;
};


/** A number a document states (数据), with metric, unit, period and scope; a decrease is negative. */
export type FigureAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A number a document states (数据), with metric, unit, period and scope; a decrease is negative. */
export type FigureCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A number a document states (数据), with metric, unit, period and scope; a decrease is negative. */
export type FigureContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of figures (数据分页). */
export type FigureConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<FigureEdge>;
  /** The nodes of this page (数据). */
  nodes: Array<Figure>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and how it is joined (数据条目). */
export type FigureEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The link it was reached by (关联); null in a root list. */
  link?: Maybe<Link>;
  /** The node (数据). */
  node: Figure;
};

/** Which figures (数据条件); all given conditions hold together. */
export type FigureFilter = {
  /** By what it is about (所述对象). */
  about?: InputMaybe<FactListFilter>;
  /** All of these (且). */
  and?: InputMaybe<Array<FigureFilter>>;
  /** Any of these ids (标识). */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By kind (类别). */
  kind?: InputMaybe<FigureKindFilter>;
  /** By metric (指标). */
  metric?: InputMaybe<StringFilter>;
  /** Not this (非). */
  not?: InputMaybe<FigureFilter>;
  /** At least one of these (或). */
  or?: InputMaybe<Array<FigureFilter>>;
  /** By last day of the period (统计期末). */
  periodEnd?: InputMaybe<DateFilter>;
  /** By scope (范围). */
  scope?: InputMaybe<StringFilter>;
  /** By unit (单位). */
  unit?: InputMaybe<StringFilter>;
  /** By value (数值). */
  value?: InputMaybe<FloatFilter>;
};

/** What kind of number (数据类别). */
export type FigureKind =
  /** Area or length (面积、长度) */
  | 'AREA'
  /** Count (计数) */
  | 'COUNT'
  /** Change (变化) */
  | 'DELTA'
  /** Money (金额) */
  | 'MONEY'
  /** Other quantity (数量) */
  | 'QUANTITY'
  /** Rank (排名) */
  | 'RANK'
  /** Rate or share (比率) */
  | 'RATE'
  /** Target or quota (目标) */
  | 'TARGET';

/** Conditions on a kind of number (数据类别条件). */
export type FigureKindFilter = {
  /** Equal to (等于). */
  equals?: InputMaybe<FigureKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<FigureKind>>;
};

/** Conditions on a list of figures (数据列表条件). */
export type FigureListFilter = {
  /** None is so (不存在). */
  none?: InputMaybe<FigureFilter>;
  /** At least one is so (存在). */
  some?: InputMaybe<FigureFilter>;
};

/** An order of figures (数据排序). */
export type FigureOrder = {
  /** Which way (方向). */
  direction?: InputMaybe<Direction>;
  /** By what (字段). */
  field: FigureOrderField;
};

/** By what figures are ordered (数据排序字段); ties are broken by id. */
export type FigureOrderField =
  /** By id (标识) */
  | 'ID'
  /** By metric (指标) */
  | 'METRIC'
  /** By period (统计期) */
  | 'PERIOD_END';

/** What a rule saw (核查发现): computed, never stored; a signal to check. */
export type Finding = {
  /** The day (截至日). */
  asOf: Scalars['Date']['output'];
  /** How sure (确定程度). */
  certainty: Certainty;
  /** The passages behind it (出处). */
  citations: Array<Citation>;
  /** Its code in the catalogue (规则编号), e.g. U1; null for a rule beside the catalogue. */
  code?: Maybe<Scalars['String']['output']>;
  /** What the rule could not see (未能查见). */
  couldNotSee?: Maybe<Scalars['String']['output']>;
  /** Deterministic id, rule and subject (标识). */
  id: Scalars['ID']['output'];
  /** Why, in words (理由). */
  reason: Scalars['String']['output'];
  /** The other facts it rests on (相关事实). */
  related: Array<Fact>;
  /** The rule (规则). */
  rule: FindingRule;
  /** How grave (程度). */
  severity: Severity;
  /** What it is about (对象). */
  subject: Fact;
};

/** A page of findings (核查发现分页). */
export type FindingConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<FindingEdge>;
  /** The findings of this page (发现). */
  nodes: Array<Finding>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** From when on the rules fired (阈值): those asked for, else the usual ones. */
  thresholds: Thresholds;
  /** How many there are in all (总数). */
  totalCount: Scalars['Int']['output'];
};

/** One finding in a list (发现条目). */
export type FindingEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The finding (发现). */
  node: Finding;
};

/** Which findings (发现条件); all given conditions hold together. */
export type FindingFilter = {
  /** By certainty (确定程度). */
  certainty?: InputMaybe<CertaintyFilter>;
  /** By the office that leads the task it is about (牵头单位), on the day asked. */
  lead?: InputMaybe<OfficeFilter>;
  /** By severity (程度). */
  severity?: InputMaybe<SeverityFilter>;
  /** Only about these facts (对象). */
  subject?: InputMaybe<FactFilter>;
  /** Only about facts of these nouns (对象类别), e.g. Task. */
  subjectNouns?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The rules (规则), with their codes in the catalogue. */
export type FindingRule =
  /** L2: the task entails what its zone forbids (与分区管控不符). */
  | 'AGAINST_ZONE'
  /** L1: the text cited was a draft, not yet in force or repealed (依据未生效). */
  | 'BASIS_NOT_IN_FORCE'
  /** O2: reported complete after the due day (逾期报完成). */
  | 'CLAIMED_LATE'
  /** F1: a claim of completion that something else contradicts (自报完成与检查不符): a signal to check. */
  | 'CLAIM_CONTRADICTED'
  /** C1: struck off without acceptance, closed notice or evidence (销号依据不足). */
  | 'CLOSED_WITHOUT_PROOF'
  /** D1: a link to what is not on record, or a record joined to nothing (悬空、孤立). */
  | 'DANGLING'
  /** O3: the deadline was moved again and again (多次延期). */
  | 'DEADLINE_MOVED'
  /** C3: a file in evidence is younger than the write-off, or serves for several tasks (佐证不符). */
  | 'EVIDENCE_DOES_NOT_FIT'
  /** U3: the head post of the lead is vacant, today or on the due day, or its holder unknown (责任岗位空缺或不详). */
  | 'HOLDER_UNKNOWN_OR_VACANT'
  /** C2: who accepts the task leads it, or belongs to the lead or the lead to them (自验自收). */
  | 'JUDGE_IN_OWN_CASE'
  /** U2: the lead office is dissolved and nobody took its place (牵头单位已撤销). */
  | 'LEAD_OFFICE_GONE'
  /** U5: several leads, or only cooperating units (牵头不明). */
  | 'LEAD_UNCLEAR'
  /** C4: many tasks struck off within days of a deadline or of an inspection's arrival (突击销号). */
  | 'MASS_CLOSE_OUT'
  /** The members of a collective are not named (成员未列明). */
  | 'MEMBERS_UNNAMED'
  /** U4: the person named beside the task is not known to have been in a post on the document's day (责任人不在任). */
  | 'NAMED_PERSON_NOT_IN_POST'
  /** The task states no deadline (无时限). */
  | 'NO_DEADLINE'
  /** F4: the figure did not improve after the write-off (整改无成效): a signal to check. */
  | 'NO_EFFECT'
  /** U1: the task has no lead (无牵头单位). */
  | 'NO_LEAD'
  /** O1: the due day has passed and nothing verifies the task (逾期未核验). */
  | 'OVERDUE'
  /** F2: the problem appears again after the write-off (销号后重现): a signal to check. */
  | 'RECURRENCE'
  /** F3: a problem of the same type at the same place or enterprise is left open (同类问题未整改): a signal to check. */
  | 'SAME_TYPE_LEFT_OPEN'
  /** P1: the fact rests on one document (单一来源). */
  | 'SINGLE_SOURCE'
  /** P2: two statements disagree (来源矛盾). */
  | 'SOURCES_CONFLICT'
  /** O4: nothing is heard of the task for long (停滞); a continuing duty needs checks instead. */
  | 'STALLED'
  /** P3: a passage was read by a rule and not reviewed (未经复核). */
  | 'UNREVIEWED'
  /** I1: full-time posts that one person could not hold together (疑似误并). */
  | 'WRONG_MERGE_SUSPECTED';

/** From when on rules are to fire (阈值); each at least 1, and what is left out is as usual. */
export type FindingThresholds = {
  /** F1: within so many months after the claim (自报后月数). */
  contradictedMonths?: Scalars['Int']['input'];
  /** O3: so many moves of a deadline (延期次数). */
  deadlineMoves?: Scalars['Int']['input'];
  /** C4: so many tasks (集中销号项数). */
  massCloseCount?: Scalars['Int']['input'];
  /** C4: within so many days of the deadline or the arrival, before or after (集中销号天数). */
  massCloseDays?: Scalars['Int']['input'];
  /** O4: more than so many days without an event (停滞天数). */
  stalledDays?: Scalars['Int']['input'];
  /** O4: more than so many days without a check of a continuing duty (长期任务核查间隔天数). */
  sustainDays?: Scalars['Int']['input'];
};

/** Conditions on a number (数值条件). */
export type FloatFilter = {
  /** At least (不小于). */
  atLeast?: InputMaybe<Scalars['Float']['input']>;
  /** At most (不大于). */
  atMost?: InputMaybe<Scalars['Float']['input']>;
  /** Equal to (等于). */
  equals?: InputMaybe<Scalars['Float']['input']>;
};

/** Whether a text is in force on a day (效力). */
export type ForceStatus =
  /** In force (有效) */
  | 'IN_FORCE'
  /** Not in force yet: a draft, or its first day is to come (尚未生效) */
  | 'NOT_YET_IN_FORCE'
  /** Repealed or replaced (已废止) */
  | 'REPEALED'
  /** No document says from when, or whether still (不详) */
  | 'UNKNOWN';

/** How often something is done (频次). */
export type Frequency =
  /** Every month (每月) */
  | 'MONTHLY'
  /** Every quarter (每季) */
  | 'QUARTERLY'
  /** Every week (每周) */
  | 'WEEKLY'
  /** Every year (每年) */
  | 'YEARLY';

/** Why a chain has a gap (缺口原因). */
export type GapReason =
  /** The chain returns to an office it already passed (循环). */
  | 'CYCLE'
  /** The chain was cut at its longest length (超出层数). */
  | 'DEPTH_REACHED'
  /** The holder is only possible that day (在任者仅为可能). */
  | 'HOLDER_POSSIBLE'
  /** Nobody is known to hold the post that day (在任者不详). */
  | 'HOLDER_UNKNOWN'
  /** More lines than one answer carries (超出条数). */
  | 'LIMIT_REACHED'
  /** The members of a collective are not named, or not all of them (成员未列明). */
  | 'MEMBERS_UNNAMED'
  /** The task was not yet issued that day (任务尚未印发). */
  | 'NOT_YET_ISSUED'
  /** No document names a duty (未见任务分工). */
  | 'NO_ASSIGNMENT'
  /** No document names a head post of the office (未见主要负责人职务). */
  | 'NO_HEAD_POST_KNOWN'
  /** No lead is named (未见牵头单位). */
  | 'NO_LEAD'
  /** No document names a parent office (未见上级单位). */
  | 'NO_PARENT_KNOWN'
  /** The post is stated to be vacant that day (职务空缺). */
  | 'POST_VACANT';

/** An accepted fact that was not loaded (暂缓的事实). */
export type HeldBack = {
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Id of the fact it rests on, which was not accepted (所缺事实). */
  missing: Scalars['ID']['output'];
};

/** A person in a post on the day asked (在任者). */
export type Holder = {
  /** In what capacity (任职方式). */
  capacity: TenureCapacity;
  /** How surely on that day (确定程度). */
  certainty: Certainty;
  /** The post through which a group seat is held (随职来源), when it passed with that post; null when held directly. */
  inheritedFrom?: Maybe<Post>;
  /** The person (领导). */
  leader: Leader;
  /** The tenure by which the post is held (任职). */
  tenure: Tenure;
};

/** Who holds a post on the day asked (在任情况): a holder, a stated vacancy, or not known; vacant is not unknown. */
export type Holding = {
  /** The holders (在任者): one, several seats, or several possible ones; a certain holder of a single seat leaves no possible ones. */
  holders: Array<Holder>;
  /** Why no holder is named (原因); null when held. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Held, vacant or unknown (状态). */
  status: HoldingStatus;
  /** The passages that state a vacancy (空缺出处). */
  vacancies: Array<Vacancy>;
};

/** State of a post on a day (在任状态). */
export type HoldingStatus =
  /** Somebody holds it, surely or possibly (在任). */
  | 'HELD'
  /** The sources are silent (不详). */
  | 'UNKNOWN'
  /** A document says that nobody holds it (空缺). */
  | 'VACANT';

/** A judgement whether two records are one person, office or text (同一性判断); nothing is merged, and a judgement can be withdrawn. */
export type IdentityJudgement = Fact & Node & {
  /** The day the answer speaks of (截至日): argument `asOf` of the root field, echoed. */
  asOf: Scalars['Date']['output'];
  /** Whether a document states it or a reader inferred it (依据). */
  basis: Basis;
  /** The two records (所判记录). */
  between: FactConnection;
  /** The passages behind the fact (出处). */
  citations: CitationConnection;
  /** Facts that say otherwise (矛盾): both sides are kept. */
  contradictions: FactConnection;
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
  /** Why it was inferred (推断理由); null when stated. */
  inferenceReason?: Maybe<Scalars['String']['output']>;
  /** Who judged: a person or a rule (判断者). */
  judgedBy?: Maybe<Scalars['String']['output']>;
  /** The day of the judgement (判断日). */
  judgedOn?: Maybe<Scalars['Date']['output']>;
  /** The instant of the ledger the answer rests on (记录时点): argument `knownAt` of the root field, echoed. */
  knownAt: Scalars['DateTime']['output'];
  /** Why (理由). */
  reason: Scalars['String']['output'];
  /** When the ledger learned this state (记入时刻). */
  recordedFrom: Scalars['DateTime']['output'];
  /** When the ledger replaced or retracted this state (失效时刻); null while it stands. */
  recordedTo?: Maybe<Scalars['DateTime']['output']>;
  /** How much alike they are, 0 to 1 (相似度). */
  score?: Maybe<Scalars['Float']['output']>;
  /** What was judged (结论). */
  verdict: IdentityVerdict;
};


/** A judgement whether two records are one person, office or text (同一性判断); nothing is merged, and a judgement can be withdrawn. */
export type IdentityJudgementBetweenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A judgement whether two records are one person, office or text (同一性判断); nothing is merged, and a judgement can be withdrawn. */
export type IdentityJudgementCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A judgement whether two records are one person, office or text (同一性判断); nothing is merged, and a judgement can be withdrawn. */
export type IdentityJudgementContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of identity judgements (同一性判断分页). */
export type IdentityJudgementConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<IdentityJudgementEdge>;
  /** The nodes of this page (同一性判断). */
  nodes: Array<IdentityJudgement>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and how it is joined (同一性判断条目). */
export type IdentityJudgementEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The link it was reached by (关联); null in a root list. */
  link?: Maybe<Link>;
  /** The node (同一性判断). */
  node: IdentityJudgement;
};

/** Which identity judgements (同一性判断条件); all given conditions hold together. */
export type IdentityJudgementFilter = {
  /** All of these (且). */
  and?: InputMaybe<Array<IdentityJudgementFilter>>;
  /** Any of these ids (标识). */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Not this (非). */
  not?: InputMaybe<IdentityJudgementFilter>;
  /** At least one of these (或). */
  or?: InputMaybe<Array<IdentityJudgementFilter>>;
  /** By verdict (结论). */
  verdict?: InputMaybe<IdentityVerdictFilter>;
};

/** Conditions on a list of identity judgements (同一性判断列表条件). */
export type IdentityJudgementListFilter = {
  /** None is so (不存在). */
  none?: InputMaybe<IdentityJudgementFilter>;
  /** At least one is so (存在). */
  some?: InputMaybe<IdentityJudgementFilter>;
};

/** An order of identity judgements (同一性判断排序). */
export type IdentityJudgementOrder = {
  /** Which way (方向). */
  direction?: InputMaybe<Direction>;
  /** By what (字段). */
  field: IdentityJudgementOrderField;
};

/** By what identity judgements are ordered (同一性判断排序字段); ties are broken by id. */
export type IdentityJudgementOrderField =
  /** By id (标识) */
  | 'ID'
  /** By day (判断日) */
  | 'JUDGED_ON';

/** Whether it is clear which person is meant (身份状态). */
export type IdentityStatus =
  /** Possibly several persons of one name (存疑) */
  | 'AMBIGUOUS'
  /** One person (已确认) */
  | 'CONFIRMED';

/** What was judged of two records (判断结论). */
export type IdentityVerdict =
  /** They are two (不同) */
  | 'DIFFERENT'
  /** They are one (同一) */
  | 'SAME'
  /** They may be one (存疑) */
  | 'UNSURE';

/** Conditions on a verdict (判断结论条件). */
export type IdentityVerdictFilter = {
  /** Equal to (等于). */
  equals?: InputMaybe<IdentityVerdict>;
  /** One of (属于). */
  in?: InputMaybe<Array<IdentityVerdict>>;
};

/** An inspection, supervision round or look-back (督察). */
export type Inspection = Fact & Node & {
  /** The day the answer speaks of (截至日): argument `asOf` of the root field, echoed. */
  asOf: Scalars['Date']['output'];
  /** Whether a document states it or a reader inferred it (依据). */
  basis: Basis;
  /** The passages behind the fact (出处). */
  citations: CitationConnection;
  /** Facts that say otherwise (矛盾): both sides are kept. */
  contradictions: FactConnection;
  /** Last day (结束日). */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Its time line (时间线). */
  events: EventConnection;
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
  /** Why it was inferred (推断理由); null when stated. */
  inferenceReason?: Maybe<Scalars['String']['output']>;
  /** Who was inspected (被督察方). */
  inspected: OfficeConnection;
  /** Who inspected (督察方). */
  inspectors: OfficeConnection;
  /** What was found (反馈问题). */
  issues: IssueConnection;
  /** The place inspected (被督察地区). */
  jurisdiction?: Maybe<Scalars['String']['output']>;
  /** What kind (类别). */
  kind: InspectionKind;
  /** The instant of the ledger the answer rests on (记录时点): argument `knownAt` of the root field, echoed. */
  knownAt: Scalars['DateTime']['output'];
  /** Plans drawn up after it (整改方案). */
  plans: RegulationConnection;
  /** When the ledger learned this state (记入时刻). */
  recordedFrom: Scalars['DateTime']['output'];
  /** When the ledger replaced or retracted this state (失效时刻); null while it stands. */
  recordedTo?: Maybe<Scalars['DateTime']['output']>;
  /** First day (开始日). */
  startedOn?: Maybe<Scalars['Date']['output']>;
  /** What it was (名称). */
  title: Scalars['String']['output'];
};


/** An inspection, supervision round or look-back (督察). */
export type InspectionCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An inspection, supervision round or look-back (督察). */
export type InspectionContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An inspection, supervision round or look-back (督察). */
export type InspectionEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An inspection, supervision round or look-back (督察). */
export type InspectionInspectedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An inspection, supervision round or look-back (督察). */
export type InspectionInspectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An inspection, supervision round or look-back (督察). */
export type InspectionIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An inspection, supervision round or look-back (督察). */
export type InspectionPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of inspections (督察分页). */
export type InspectionConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<InspectionEdge>;
  /** The nodes of this page (督察). */
  nodes: Array<Inspection>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and how it is joined (督察条目). */
export type InspectionEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The link it was reached by (关联); null in a root list. */
  link?: Maybe<Link>;
  /** The node (督察). */
  node: Inspection;
};

/** Which inspections (督察条件); all given conditions hold together. */
export type InspectionFilter = {
  /** All of these (且). */
  and?: InputMaybe<Array<InspectionFilter>>;
  /** Any of these ids (标识). */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By place (被督察地区). */
  jurisdiction?: InputMaybe<StringFilter>;
  /** By kind (类别). */
  kind?: InputMaybe<InspectionKindFilter>;
  /** Not this (非). */
  not?: InputMaybe<InspectionFilter>;
  /** At least one of these (或). */
  or?: InputMaybe<Array<InspectionFilter>>;
  /** By title (名称). */
  title?: InputMaybe<StringFilter>;
};

/** What kind of inspection (督察类别). */
export type InspectionKind =
  /** Audit (审计) */
  | 'AUDIT'
  /** Central inspection (中央督察) */
  | 'CENTRAL'
  /** Look-back (回头看) */
  | 'LOOK_BACK'
  /** Party disciplinary inspection (巡视) */
  | 'PARTY'
  /** Provincial inspection (省级督察) */
  | 'PROVINCIAL'
  /** Special inspection or on-site check (专项督察、现场检查) */
  | 'SPECIAL';

/** Conditions on a kind of inspection (督察类别条件). */
export type InspectionKindFilter = {
  /** Equal to (等于). */
  equals?: InputMaybe<InspectionKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<InspectionKind>>;
};

/** Conditions on a list of inspections (督察列表条件). */
export type InspectionListFilter = {
  /** None is so (不存在). */
  none?: InputMaybe<InspectionFilter>;
  /** At least one is so (存在). */
  some?: InputMaybe<InspectionFilter>;
};

/** An order of inspections (督察排序). */
export type InspectionOrder = {
  /** Which way (方向). */
  direction?: InputMaybe<Direction>;
  /** By what (字段). */
  field: InspectionOrderField;
};

/** By what inspections are ordered (督察排序字段); ties are broken by id. */
export type InspectionOrderField =
  /** By id (标识) */
  | 'ID'
  /** By first day (开始日) */
  | 'STARTED_ON';

/** Conditions on a whole number (整数条件). */
export type IntFilter = {
  /** At least (不小于). */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** At most (不大于). */
  atMost?: InputMaybe<Scalars['Int']['input']>;
  /** Equal to (等于). */
  equals?: InputMaybe<Scalars['Int']['input']>;
};

/** Length of an interval (间隔). */
export type Interval =
  /** A day (日) */
  | 'DAY'
  /** A month of the calendar (月) */
  | 'MONTH'
  /** A quarter of the calendar (季度) */
  | 'QUARTER';

/** A finding or problem (问题), with its claimed status apart from any verification. */
export type Issue = Fact & Jurisdictional & Node & {
  /** Tasks that are to solve it (整改任务). */
  addressedBy: TaskConnection;
  /** The day the answer speaks of (截至日): argument `asOf` of the root field, echoed. */
  asOf: Scalars['Date']['output'];
  /** Whether a document states it or a reader inferred it (依据). */
  basis: Basis;
  /** Regulations it breaks (违反法规). */
  breaches: RegulationConnection;
  /** Articles it breaks (违反条款). */
  breachesProvisions: ProvisionConnection;
  /** Category of pollution or fault (问题类型), e.g. 水. */
  category?: Maybe<Scalars['String']['output']>;
  /** The passages behind the fact (出处). */
  citations: CitationConnection;
  /** What the responsible side reports by the day asked (自报状态). */
  claimedStatus: TaskStatus;
  /** Reserves, places and offices it is about (涉及对象). */
  concerns: FactConnection;
  /** Facts that say otherwise (矛盾): both sides are kept. */
  contradictions: FactConnection;
  /** How many single problems a counted issue stands for (数量). */
  count?: Maybe<Scalars['Int']['output']>;
  /** What happened to it (事件). */
  events: EventConnection;
  /** Figures about it (数据). */
  figures: FigureConnection;
  /** Earliest day it was found (最早发现日). */
  foundFrom?: Maybe<Scalars['Date']['output']>;
  /** The inspection that found it (来源督察). */
  foundIn?: Maybe<Inspection>;
  /** Day by which it was found, exclusive (最晚发现日). */
  foundUntil?: Maybe<Scalars['Date']['output']>;
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
  /** Why it was inferred (推断理由); null when stated. */
  inferenceReason?: Maybe<Scalars['String']['output']>;
  /** Province or region (所属地区). */
  jurisdiction?: Maybe<Scalars['String']['output']>;
  /** What kind of issue (类别). */
  kind: IssueKind;
  /** The instant of the ledger the answer rests on (记录时点): argument `knownAt` of the root field, echoed. */
  knownAt: Scalars['DateTime']['output'];
  /** Issues raised by these petitions (所反映问题). */
  raised: IssueConnection;
  /** Petitions that raised it (来源信访). */
  raisedBy: IssueConnection;
  /** When the ledger learned this state (记入时刻). */
  recordedFrom: Scalars['DateTime']['output'];
  /** When the ledger replaced or retracted this state (失效时刻); null while it stands. */
  recordedTo?: Maybe<Scalars['DateTime']['output']>;
  /** The earlier issue that appears again in it (重现自). */
  recurrenceOf?: Maybe<Issue>;
  /** Issues in which it appears again (重现). */
  recurrences: IssueConnection;
  /** The issue in short (问题). */
  title: Scalars['String']['output'];
  /** Schemes and campaigns under which it is handled (所属制度). */
  under: SchemeConnection;
  /** What acceptors and inspectors confirmed by the day asked (核验状态). */
  verifiedStatus: TaskStatus;
};


/** A finding or problem (问题), with its claimed status apart from any verification. */
export type IssueAddressedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A finding or problem (问题), with its claimed status apart from any verification. */
export type IssueBreachesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A finding or problem (问题), with its claimed status apart from any verification. */
export type IssueBreachesProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A finding or problem (问题), with its claimed status apart from any verification. */
export type IssueCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A finding or problem (问题), with its claimed status apart from any verification. */
export type IssueConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A finding or problem (问题), with its claimed status apart from any verification. */
export type IssueContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A finding or problem (问题), with its claimed status apart from any verification. */
export type IssueEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A finding or problem (问题), with its claimed status apart from any verification. */
export type IssueFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A finding or problem (问题), with its claimed status apart from any verification. */
export type IssueRaisedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A finding or problem (问题), with its claimed status apart from any verification. */
export type IssueRaisedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A finding or problem (问题), with its claimed status apart from any verification. */
export type IssueRecurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A finding or problem (问题), with its claimed status apart from any verification. */
export type IssueUnderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of issues (问题分页). */
export type IssueConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<IssueEdge>;
  /** The nodes of this page (问题). */
  nodes: Array<Issue>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and how it is joined (问题条目). */
export type IssueEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The link it was reached by (关联); null in a root list. */
  link?: Maybe<Link>;
  /** The node (问题). */
  node: Issue;
};

/** Which issues (问题条件); all given conditions hold together. */
export type IssueFilter = {
  /** By tasks (整改任务). */
  addressedBy?: InputMaybe<TaskListFilter>;
  /** All of these (且). */
  and?: InputMaybe<Array<IssueFilter>>;
  /** By category (问题类型). */
  category?: InputMaybe<StringFilter>;
  /** By what it is about (涉及对象). */
  concerns?: InputMaybe<FactListFilter>;
  /** By inspection (来源督察). */
  foundIn?: InputMaybe<InspectionFilter>;
  /** By the day it was found (发现日). */
  foundUntil?: InputMaybe<DateFilter>;
  /** Any of these ids (标识). */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By province or region (所属地区). */
  jurisdiction?: InputMaybe<StringFilter>;
  /** By kind (类别). */
  kind?: InputMaybe<IssueKindFilter>;
  /** Not this (非). */
  not?: InputMaybe<IssueFilter>;
  /** At least one of these (或). */
  or?: InputMaybe<Array<IssueFilter>>;
  /** By text (问题). */
  title?: InputMaybe<StringFilter>;
  /** By scheme or campaign (所属制度). */
  under?: InputMaybe<SchemeListFilter>;
};

/** What kind of issue (问题类别). */
export type IssueKind =
  /** Accountability questions referred (移交责任追究) */
  | 'ACCOUNTABILITY_REFERRAL'
  /** Counted problems without a list (汇总问题) */
  | 'AGGREGATE'
  /** Missing or unfit facility (设施不配套) */
  | 'FACILITY'
  /** Finding of an inspection (督察反馈问题) */
  | 'INSPECTION_FINDING'
  /** Rectification behind schedule (整改滞后) */
  | 'LAGGING'
  /** Petitions of an area and period, counted (信访举报件) */
  | 'PETITION'
  /** Another problem (问题) */
  | 'PROBLEM'
  /** Conduct that is ruled out (禁止行为) */
  | 'PROHIBITED_CONDUCT'
  /** Problem that remains (遗留问题) */
  | 'REMAINING'
  /** Violation in a nature reserve (保护区违法违规) */
  | 'RESERVE_VIOLATION';

/** Conditions on a kind of issue (问题类别条件). */
export type IssueKindFilter = {
  /** Equal to (等于). */
  equals?: InputMaybe<IssueKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<IssueKind>>;
};

/** Conditions on a list of issues (问题列表条件). */
export type IssueListFilter = {
  /** None is so (不存在). */
  none?: InputMaybe<IssueFilter>;
  /** At least one is so (存在). */
  some?: InputMaybe<IssueFilter>;
};

/** An order of issues (问题排序). */
export type IssueOrder = {
  /** Which way (方向). */
  direction?: InputMaybe<Direction>;
  /** By what (字段). */
  field: IssueOrderField;
};

/** By what issues are ordered (问题排序字段); ties are broken by id. */
export type IssueOrderField =
  /** By day found (发现日) */
  | 'FOUND_UNTIL'
  /** By id (标识) */
  | 'ID'
  /** By text (问题) */
  | 'TITLE';

/** What belongs to a province or region (地区). */
export type Jurisdictional = {
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
  /** Province or region (所属地区), null when not stated. */
  jurisdiction?: Maybe<Scalars['String']['output']>;
};

/** An official (领导), known by name within a jurisdiction; two persons of one name stay two until a judgement says otherwise. */
export type Leader = Fact & Node & {
  /** The day the answer speaks of (截至日): argument `asOf` of the root field, echoed. */
  asOf: Scalars['Date']['output'];
  /** Assignments that name this person (点名任务). */
  assignments: AssignmentConnection;
  /** Events the person took part in, with the mode on the link (出席). */
  attended: EventConnection;
  /** Whether a document states it or a reader inferred it (依据). */
  basis: Basis;
  /** The passages behind the fact (出处). */
  citations: CitationConnection;
  /** Facts that say otherwise (矛盾): both sides are kept. */
  contradictions: FactConnection;
  /** Standing duties laid on the person by name (职责). */
  duties: DutyConnection;
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
  /** Whether it is clear which person is meant (身份状态). */
  identityStatus: IdentityStatus;
  /** Why it was inferred (推断理由); null when stated. */
  inferenceReason?: Maybe<Scalars['String']['output']>;
  /** Whether other records are this person (同一性判断). */
  judgements: IdentityJudgementConnection;
  /** Where the person serves (地区). */
  jurisdiction?: Maybe<Scalars['String']['output']>;
  /** The instant of the ledger the answer rests on (记录时点): argument `knownAt` of the root field, echoed. */
  knownAt: Scalars['DateTime']['output'];
  /** Name as printed (姓名). */
  name: Scalars['String']['output'];
  /** Posts the person was nominated for (提名); a nomination is no tenure. */
  nominations: PostConnection;
  /** Other printed forms of the name (别名). */
  otherNames: Array<Scalars['String']['output']>;
  /** When the ledger learned this state (记入时刻). */
  recordedFrom: Scalars['DateTime']['output'];
  /** When the ledger replaced or retracted this state (失效时刻); null while it stands. */
  recordedTo?: Maybe<Scalars['DateTime']['output']>;
  /** Posts held on the day asked, surely or possibly (任职). */
  tenures: TenureConnection;
};


/** An official (领导), known by name within a jurisdiction; two persons of one name stay two until a judgement says otherwise. */
export type LeaderAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An official (领导), known by name within a jurisdiction; two persons of one name stay two until a judgement says otherwise. */
export type LeaderAttendedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An official (领导), known by name within a jurisdiction; two persons of one name stay two until a judgement says otherwise. */
export type LeaderCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An official (领导), known by name within a jurisdiction; two persons of one name stay two until a judgement says otherwise. */
export type LeaderContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An official (领导), known by name within a jurisdiction; two persons of one name stay two until a judgement says otherwise. */
export type LeaderDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An official (领导), known by name within a jurisdiction; two persons of one name stay two until a judgement says otherwise. */
export type LeaderJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An official (领导), known by name within a jurisdiction; two persons of one name stay two until a judgement says otherwise. */
export type LeaderNominationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An official (领导), known by name within a jurisdiction; two persons of one name stay two until a judgement says otherwise. */
export type LeaderTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  ever?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of leaders (领导分页). */
export type LeaderConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<LeaderEdge>;
  /** The nodes of this page (领导). */
  nodes: Array<Leader>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and how it is joined (领导条目). */
export type LeaderEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The link it was reached by (关联); null in a root list. */
  link?: Maybe<Link>;
  /** The node (领导). */
  node: Leader;
};

/** Which leaders (领导条件); all given conditions hold together. */
export type LeaderFilter = {
  /** All of these (且). */
  and?: InputMaybe<Array<LeaderFilter>>;
  /** Any of these ids (标识). */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By place of service (地区). */
  jurisdiction?: InputMaybe<StringFilter>;
  /** By name (姓名). */
  name?: InputMaybe<StringFilter>;
  /** Not this (非). */
  not?: InputMaybe<LeaderFilter>;
  /** At least one of these (或). */
  or?: InputMaybe<Array<LeaderFilter>>;
  /** By tenures, on any day (任职). */
  tenures?: InputMaybe<TenureListFilter>;
};

/** Conditions on a list of leaders (领导列表条件). */
export type LeaderListFilter = {
  /** None is so (不存在). */
  none?: InputMaybe<LeaderFilter>;
  /** At least one is so (存在). */
  some?: InputMaybe<LeaderFilter>;
};

/** An order of leaders (领导排序). */
export type LeaderOrder = {
  /** Which way (方向). */
  direction?: InputMaybe<Direction>;
  /** By what (字段). */
  field: LeaderOrderField;
};

/** By what leaders are ordered (领导排序字段); ties are broken by id. */
export type LeaderOrderField =
  /** By id (标识) */
  | 'ID'
  /** By name (姓名) */
  | 'NAME';

/** How two facts are joined (关联): the relationship's own record, days and evidence. */
export type Link = {
  /** Whether a document states the link or a reader inferred it (依据). */
  basis: Basis;
  /** The passages behind the link (出处). */
  citations: Array<Citation>;
  /** First day it holds (起), null when not stated. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Deterministic id of the link, to be given to `explain` (标识). */
  id: Scalars['ID']['output'];
  /** Why it was inferred (推断理由). */
  inferenceReason?: Maybe<Scalars['String']['output']>;
  /** How the one took part in the other, e.g. CHAIR, ATTEND, SIT_IN (方式). */
  mode?: Maybe<Scalars['String']['output']>;
  /** When the ledger learned the link (记入时刻). */
  recordedFrom: Scalars['DateTime']['output'];
  /** Relationship type in the graph, e.g. PART_OF (类型). */
  type: Scalars['String']['output'];
  /** First day it no longer holds (止), null when not stated. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** What came of loading a draft (入库结果). */
export type LoadPayload = {
  /** Facts and links that are new (新增). */
  added: Scalars['Int']['output'];
  /** The data set, which has the id of the document (数据集); null when it was refused. */
  dataSet?: Maybe<Scalars['ID']['output']>;
  /** Accepted facts that rest on one that was not accepted (暂缓). */
  held: Array<HeldBack>;
  /** Facts that are still open (未定). */
  open: Scalars['Int']['output'];
  /** Why nothing was loaded (拒收原因); every problem is listed. */
  refusal?: Maybe<Refusal>;
  /** Facts that were rejected (驳回). */
  rejected: Scalars['Int']['output'];
  /** Facts that the document no longer states, on record still since another data set rests on them (保留). */
  retained: Scalars['Int']['output'];
  /** That the document no longer states (撤回). */
  retracted: Scalars['Int']['output'];
  /** That replaced an earlier state (更替). */
  superseded: Scalars['Int']['output'];
  /** That were there already (未变). */
  unchanged: Scalars['Int']['output'];
};

/** A fact of the graph that a drafted one may be (合并建议). */
export type MergeProposal = {
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Why (理由). */
  reason: Scalars['String']['output'];
};

/** What changes the graph (变更): documents are uploaded, decided on, and loaded. */
export type Mutation = {
  /** Takes a reviewer's decision on facts of a draft (审核), all of it or, where something does not fit, nothing. */
  decide: DecisionPayload;
  /** Loads the accepted facts of a draft in one transaction and remembers all decisions (入库). */
  loadDraft: LoadPayload;
  /** Begins to read a document (上传文献); the answer comes when it is read, or after two seconds while it is being read. */
  uploadDocument: UploadPayload;
};


/** What changes the graph (变更): documents are uploaded, decided on, and loaded. */
export type MutationDecideArgs = {
  input: DecisionInput;
};


/** What changes the graph (变更): documents are uploaded, decided on, and loaded. */
export type MutationLoadDraftArgs = {
  draft: Scalars['ID']['input'];
};


/** What changes the graph (变更): documents are uploaded, decided on, and loaded. */
export type MutationUploadDocumentArgs = {
  input: DocumentUpload;
};

/** A nature reserve (自然保护区); a level only where the name or a document states it. */
export type NatureReserve = Fact & Jurisdictional & Node & {
  /** The day the answer speaks of (截至日): argument `asOf` of the root field, echoed. */
  asOf: Scalars['Date']['output'];
  /** Whether a document states it or a reader inferred it (依据). */
  basis: Basis;
  /** The passages behind the fact (出处). */
  citations: CitationConnection;
  /** Facts that say otherwise (矛盾): both sides are kept. */
  contradictions: FactConnection;
  /** Duties for it (职责). */
  duties: DutyConnection;
  /** What happened there (事件). */
  events: EventConnection;
  /** Figures about it (数据). */
  figures: FigureConnection;
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
  /** Why it was inferred (推断理由); null when stated. */
  inferenceReason?: Maybe<Scalars['String']['output']>;
  /** Issues that concern it (问题). */
  issues: IssueConnection;
  /** Whether other records are this one (同一性判断). */
  judgements: IdentityJudgementConnection;
  /** Province or region (所属地区). */
  jurisdiction?: Maybe<Scalars['String']['output']>;
  /** The instant of the ledger the answer rests on (记录时点): argument `knownAt` of the root field, echoed. */
  knownAt: Scalars['DateTime']['output'];
  /** Level (级别), null when not stated. */
  level?: Maybe<ReserveLevel>;
  /** Bodies that manage it (管理机构). */
  managers: OfficeConnection;
  /** Name as printed (名称). */
  name: Scalars['String']['output'];
  /** Other printed names (别名). */
  otherNames: Array<Scalars['String']['output']>;
  /** What it was before a change of name or extent (前身). */
  predecessors: NatureReserveConnection;
  /** When the ledger learned this state (记入时刻). */
  recordedFrom: Scalars['DateTime']['output'];
  /** When the ledger replaced or retracted this state (失效时刻); null while it stands. */
  recordedTo?: Maybe<Scalars['DateTime']['output']>;
  /** Regulations made for it (专门法规). */
  regulations: RegulationConnection;
  /** Name with masked words or a shared head noun restored (补全名称): an inference. */
  resolvedName?: Maybe<Scalars['String']['output']>;
  /** Schemes that apply to it (适用制度). */
  schemes: SchemeConnection;
  /** What it became (后继). */
  successors: NatureReserveConnection;
  /** Tasks that concern it (任务). */
  tasks: TaskConnection;
  /** Its zones with their dated boundaries (功能分区). */
  zones: ZoneConnection;
};


/** A nature reserve (自然保护区); a level only where the name or a document states it. */
export type NatureReserveCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A nature reserve (自然保护区); a level only where the name or a document states it. */
export type NatureReserveContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A nature reserve (自然保护区); a level only where the name or a document states it. */
export type NatureReserveDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A nature reserve (自然保护区); a level only where the name or a document states it. */
export type NatureReserveEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A nature reserve (自然保护区); a level only where the name or a document states it. */
export type NatureReserveFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A nature reserve (自然保护区); a level only where the name or a document states it. */
export type NatureReserveIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A nature reserve (自然保护区); a level only where the name or a document states it. */
export type NatureReserveJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A nature reserve (自然保护区); a level only where the name or a document states it. */
export type NatureReserveManagersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A nature reserve (自然保护区); a level only where the name or a document states it. */
export type NatureReservePredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A nature reserve (自然保护区); a level only where the name or a document states it. */
export type NatureReserveRegulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A nature reserve (自然保护区); a level only where the name or a document states it. */
export type NatureReserveSchemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A nature reserve (自然保护区); a level only where the name or a document states it. */
export type NatureReserveSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A nature reserve (自然保护区); a level only where the name or a document states it. */
export type NatureReserveTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A nature reserve (自然保护区); a level only where the name or a document states it. */
export type NatureReserveZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of nature reserves (自然保护区分页). */
export type NatureReserveConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<NatureReserveEdge>;
  /** The nodes of this page (自然保护区). */
  nodes: Array<NatureReserve>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and how it is joined (自然保护区条目). */
export type NatureReserveEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The link it was reached by (关联); null in a root list. */
  link?: Maybe<Link>;
  /** The node (自然保护区). */
  node: NatureReserve;
};

/** Which nature reserves (自然保护区条件); all given conditions hold together. */
export type NatureReserveFilter = {
  /** All of these (且). */
  and?: InputMaybe<Array<NatureReserveFilter>>;
  /** Any of these ids (标识). */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By issues (问题). */
  issues?: InputMaybe<IssueListFilter>;
  /** By province or region (所属地区). */
  jurisdiction?: InputMaybe<StringFilter>;
  /** By level (级别). */
  level?: InputMaybe<ReserveLevelFilter>;
  /** By name (名称). */
  name?: InputMaybe<StringFilter>;
  /** Not this (非). */
  not?: InputMaybe<NatureReserveFilter>;
  /** At least one of these (或). */
  or?: InputMaybe<Array<NatureReserveFilter>>;
  /** By tasks (任务). */
  tasks?: InputMaybe<TaskListFilter>;
};

/** Conditions on a list of nature reserves (自然保护区列表条件). */
export type NatureReserveListFilter = {
  /** None is so (不存在). */
  none?: InputMaybe<NatureReserveFilter>;
  /** At least one is so (存在). */
  some?: InputMaybe<NatureReserveFilter>;
};

/** An order of nature reserves (自然保护区排序). */
export type NatureReserveOrder = {
  /** Which way (方向). */
  direction?: InputMaybe<Direction>;
  /** By what (字段). */
  field: NatureReserveOrderField;
};

/** By what nature reserves are ordered (自然保护区排序字段); ties are broken by id. */
export type NatureReserveOrderField =
  /** By id (标识) */
  | 'ID'
  /** By name (名称) */
  | 'NAME';

/** A loaded fact that a changed document no longer states (不再载明的事实). */
export type NoLongerStated = {
  /** Its id (标识). */
  id: Scalars['ID']['output'];
  /** Its name or title (名称). */
  title: Scalars['String']['output'];
};

/** Anything with an identity (节点): one id, readable and the same in every load. */
export type Node = {
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
};

/** A body that acts (单位): department, division, Party group, leading group, government, institution, enterprise, or a collective named as one. */
export type Office = Fact & Jurisdictional & Node & {
  /** The day the answer speaks of (截至日): argument `asOf` of the root field, echoed. */
  asOf: Scalars['Date']['output'];
  /** Its assignments, direct ones only (任务分工); see `responsibilities` for inherited ones. */
  assignments: AssignmentConnection;
  /** Whether a document states it or a reader inferred it (依据). */
  basis: Basis;
  /** The passages behind the fact (出处). */
  citations: CitationConnection;
  /** Whether the name stands for several bodies (集合单位). */
  collective: Scalars['Boolean']['output'];
  /** Facts that say otherwise (矛盾): both sides are kept. */
  contradictions: FactConnection;
  /** Day it ceased (撤销). */
  dissolvedOn?: Maybe<Scalars['Date']['output']>;
  /** Standing duties it bears (职责). */
  duties: DutyConnection;
  /** What it did (事件). */
  events: EventConnection;
  /** Figures about it (数据). */
  figures: FigureConnection;
  /** Day it was set up (成立). */
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /** The post that leads it (主要负责人职务), null when no document names one. */
  headPost?: Maybe<Post>;
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
  /** Why it was inferred (推断理由); null when stated. */
  inferenceReason?: Maybe<Scalars['String']['output']>;
  /** Inspections it underwent (接受督察). */
  inspections: InspectionConnection;
  /** Regulations and plans it issued or made (制发文件). */
  issued: RegulationConnection;
  /** Whether other records are this office (同一性判断). */
  judgements: IdentityJudgementConnection;
  /** The place whose office it is (所属地区). */
  jurisdiction?: Maybe<Scalars['String']['output']>;
  /** What kind of body (类别). */
  kind: OfficeKind;
  /** The instant of the ledger the answer rests on (记录时点): argument `knownAt` of the root field, echoed. */
  knownAt: Scalars['DateTime']['output'];
  /** How many members a document counts (成员数), null when not stated. */
  memberCount?: Maybe<Scalars['Int']['output']>;
  /** Collectives and groups it is a member of (所在集合). */
  memberOf: OfficeConnection;
  /** Members of a collective or group, where a document names them (成员单位). */
  members: OfficeConnection;
  /** Whether all members of a collective are named (成员是否列明); null when it is no collective. */
  membersNamed?: Maybe<Scalars['Boolean']['output']>;
  /** Full name (全称). */
  name: Scalars['String']['output'];
  /** Names as printed elsewhere, short and former (别名). */
  otherNames: Array<Scalars['String']['output']>;
  /** Plans it directs (统筹方案). */
  oversees: RegulationConnection;
  /** Offices it belongs to (上级). */
  parents: OfficeConnection;
  /** Offices that belong to it (下属). */
  parts: OfficeConnection;
  /** Its posts (职务). */
  posts: PostConnection;
  /** Offices whose place it took (前身). */
  predecessors: OfficeConnection;
  /** When the ledger learned this state (记入时刻). */
  recordedFrom: Scalars['DateTime']['output'];
  /** When the ledger replaced or retracted this state (失效时刻); null while it stands. */
  recordedTo?: Maybe<Scalars['DateTime']['output']>;
  /** Schemes it runs (主管制度). */
  runs: SchemeConnection;
  /** Schemes that apply to it (适用制度). */
  schemes: SchemeConnection;
  /** Where the office of a group sits (办公地点单位). */
  seat?: Maybe<Office>;
  /** Offices that took its place (继任单位). */
  successors: OfficeConnection;
};


/** A body that acts (单位): department, division, Party group, leading group, government, institution, enterprise, or a collective named as one. */
export type OfficeAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssignmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts (单位): department, division, Party group, leading group, government, institution, enterprise, or a collective named as one. */
export type OfficeCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts (单位): department, division, Party group, leading group, government, institution, enterprise, or a collective named as one. */
export type OfficeContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts (单位): department, division, Party group, leading group, government, institution, enterprise, or a collective named as one. */
export type OfficeDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts (单位): department, division, Party group, leading group, government, institution, enterprise, or a collective named as one. */
export type OfficeEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts (单位): department, division, Party group, leading group, government, institution, enterprise, or a collective named as one. */
export type OfficeFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts (单位): department, division, Party group, leading group, government, institution, enterprise, or a collective named as one. */
export type OfficeInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts (单位): department, division, Party group, leading group, government, institution, enterprise, or a collective named as one. */
export type OfficeIssuedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts (单位): department, division, Party group, leading group, government, institution, enterprise, or a collective named as one. */
export type OfficeJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts (单位): department, division, Party group, leading group, government, institution, enterprise, or a collective named as one. */
export type OfficeMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts (单位): department, division, Party group, leading group, government, institution, enterprise, or a collective named as one. */
export type OfficeMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts (单位): department, division, Party group, leading group, government, institution, enterprise, or a collective named as one. */
export type OfficeOverseesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts (单位): department, division, Party group, leading group, government, institution, enterprise, or a collective named as one. */
export type OfficeParentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts (单位): department, division, Party group, leading group, government, institution, enterprise, or a collective named as one. */
export type OfficePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts (单位): department, division, Party group, leading group, government, institution, enterprise, or a collective named as one. */
export type OfficePostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts (单位): department, division, Party group, leading group, government, institution, enterprise, or a collective named as one. */
export type OfficePredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts (单位): department, division, Party group, leading group, government, institution, enterprise, or a collective named as one. */
export type OfficeRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts (单位): department, division, Party group, leading group, government, institution, enterprise, or a collective named as one. */
export type OfficeSchemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts (单位): department, division, Party group, leading group, government, institution, enterprise, or a collective named as one. */
export type OfficeSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of offices (单位分页). */
export type OfficeConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<OfficeEdge>;
  /** The nodes of this page (单位). */
  nodes: Array<Office>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and how it is joined (单位条目). */
export type OfficeEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The link it was reached by (关联); null in a root list. */
  link?: Maybe<Link>;
  /** The node (单位). */
  node: Office;
};

/** Which offices (单位条件); all given conditions hold together. */
export type OfficeFilter = {
  /** All of these (且). */
  and?: InputMaybe<Array<OfficeFilter>>;
  /** By assignments (任务分工). */
  assignments?: InputMaybe<AssignmentListFilter>;
  /** Whether a collective (集合单位). */
  collective?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these ids (标识). */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By place (所属地区). */
  jurisdiction?: InputMaybe<StringFilter>;
  /** By kind (类别). */
  kind?: InputMaybe<OfficeKindFilter>;
  /** By full name (全称). */
  name?: InputMaybe<StringFilter>;
  /** Not this (非). */
  not?: InputMaybe<OfficeFilter>;
  /** At least one of these (或). */
  or?: InputMaybe<Array<OfficeFilter>>;
  /** By offices it belongs to (上级). */
  parents?: InputMaybe<OfficeListFilter>;
  /** By offices that belong to it (下属). */
  parts?: InputMaybe<OfficeListFilter>;
  /** By posts (职务). */
  posts?: InputMaybe<PostListFilter>;
};

/** What kind of body (单位类别). */
export type OfficeKind =
  /** Association (协会) */
  | 'ASSOCIATION'
  /** Several bodies named as one (集合单位) */
  | 'COLLECTIVE'
  /** People's Congress or CPPCC committee (人大、政协) */
  | 'CONGRESS'
  /** Department, ministry, bureau of a government (部门) */
  | 'DEPARTMENT'
  /** Discipline inspection body (纪检监察) */
  | 'DISCIPLINE'
  /** Division inside a department (处室) */
  | 'DIVISION'
  /** Enterprise (企业) */
  | 'ENTERPRISE'
  /** Government or Party committee of a territory (党委政府) */
  | 'GOVERNMENT'
  /** Inspection group or its office (督察组) */
  | 'INSPECTION_GROUP'
  /** Public institution, school, platform (事业单位) */
  | 'INSTITUTION'
  /** Leading group, committee, joint meeting (领导小组、委员会、联席会议) */
  | 'LEADING_GROUP'
  /** Office or working group of a leading group (领导小组办公室、专项组) */
  | 'OFFICE_OF_GROUP'
  /** Party group, Party committee, Party branch (党组、党委、支部) */
  | 'PARTY_GROUP'
  /** Enforcement body or dispatched office of a department (所属执法、派出机构) */
  | 'SUBORDINATE';

/** Conditions on a kind of office (单位类别条件). */
export type OfficeKindFilter = {
  /** Equal to (等于). */
  equals?: InputMaybe<OfficeKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<OfficeKind>>;
};

/** Conditions on a list of offices (单位列表条件). */
export type OfficeListFilter = {
  /** None is so (不存在). */
  none?: InputMaybe<OfficeFilter>;
  /** At least one is so (存在). */
  some?: InputMaybe<OfficeFilter>;
};

/** An order of offices (单位排序). */
export type OfficeOrder = {
  /** Which way (方向). */
  direction?: InputMaybe<Direction>;
  /** By what (字段). */
  field: OfficeOrderField;
};

/** By what offices are ordered (单位排序字段); ties are broken by id. */
export type OfficeOrderField =
  /** By id (标识) */
  | 'ID'
  /** By name (全称) */
  | 'NAME';

/** An office's tree, up and down (单位树). */
export type OfficeTree = {
  /** Whether nothing was cut (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The office asked about (本单位). */
  office: Office;
  /** The rows, nearest first in each direction (行). */
  rows: Array<OfficeTreeRow>;
};

/** One office in a tree (单位树行). */
export type OfficeTreeRow = {
  /** Levels from the office asked about: negative above, positive below (层级差). */
  depth: Scalars['Int']['output'];
  /** The link to the office one level nearer (关联). */
  link: Link;
  /** The office (单位). */
  office: Office;
};

/** Where a page stands in its list (分页). */
export type PageInfo = {
  /** Cursor of the last edge (末游标). */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows (后面还有). */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether more stands before (前面还有). */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge (首游标). */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** The words of a citation (原文). */
export type Passage = {
  /** Whether they could be shown (状态). */
  status: PassageStatus;
  /** The words, null unless VERIFIED (文字). */
  text?: Maybe<Scalars['String']['output']>;
};

/** Whether the words of a citation can be shown (原文状态). */
export type PassageStatus =
  /** The file is there, the hash does not agree (不一致). */
  | 'MISMATCH'
  /** The archive does not hold the file (无档案). */
  | 'NOT_ARCHIVED'
  /** The file is in the archive and the hash agrees (已核对). */
  | 'VERIFIED';

/** One path (路径): its steps from one end to the other. */
export type Path = {
  /** Number of links (跳数). */
  length: Scalars['Int']['output'];
  /** The steps in order (步). */
  steps: Array<PathStep>;
};

/** One step of a path (步). */
export type PathStep = {
  /** Whether the link was walked along its direction (是否顺向). */
  forward: Scalars['Boolean']['output'];
  /** The fact left (自). */
  from: Fact;
  /** The link walked (关联). */
  link: Link;
  /** The fact reached (至). */
  to: Fact;
};

/** How two facts are connected (关联路径). */
export type Paths = {
  /** The day (截至日). */
  asOf: Scalars['Date']['output'];
  /** Whether these are all paths within the hops asked for (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** One end (起点). */
  from: Fact;
  /** Why they are not, when they are not (不完整原因). */
  incompleteReason?: Maybe<Scalars['String']['output']>;
  /** The instant of the ledger (记录时点). */
  knownAt: Scalars['DateTime']['output'];
  /** The paths, shortest first (路径). */
  paths: Array<Path>;
  /** The other end (终点). */
  to: Fact;
};

/** A place (地点): prefecture, county, river, lake, park, basin. */
export type Place = Fact & Jurisdictional & Node & {
  /** The day the answer speaks of (截至日): argument `asOf` of the root field, echoed. */
  asOf: Scalars['Date']['output'];
  /** Whether a document states it or a reader inferred it (依据). */
  basis: Basis;
  /** The passages behind the fact (出处). */
  citations: CitationConnection;
  /** Places in it (下级地点). */
  contains: PlaceConnection;
  /** Facts that say otherwise (矛盾): both sides are kept. */
  contradictions: FactConnection;
  /** Level at which a section is controlled (控制级别), e.g. 省控. */
  controlLevel?: Maybe<Scalars['String']['output']>;
  /** Duties for it: chiefs, supervisors (责任人、职责). */
  duties: DutyConnection;
  /** What happened there (事件). */
  events: EventConnection;
  /** Figures about it (数据). */
  figures: FigureConnection;
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
  /** Why it was inferred (推断理由); null when stated. */
  inferenceReason?: Maybe<Scalars['String']['output']>;
  /** Issues that concern it (问题). */
  issues: IssueConnection;
  /** The province or region it lies in (所属地区). */
  jurisdiction?: Maybe<Scalars['String']['output']>;
  /** What kind of place (类别). */
  kind: PlaceKind;
  /** The instant of the ledger the answer rests on (记录时点): argument `knownAt` of the root field, echoed. */
  knownAt: Scalars['DateTime']['output'];
  /** Name as printed (名称). */
  name: Scalars['String']['output'];
  /** Other names (别名). */
  otherNames: Array<Scalars['String']['output']>;
  /** When the ledger learned this state (记入时刻). */
  recordedFrom: Scalars['DateTime']['output'];
  /** When the ledger replaced or retracted this state (失效时刻); null while it stands. */
  recordedTo?: Maybe<Scalars['DateTime']['output']>;
  /** Schemes that apply to it (适用制度). */
  schemes: SchemeConnection;
  /** Tasks that concern it (任务). */
  tasks: TaskConnection;
  /** The place it lies in (上级地点). */
  within?: Maybe<Place>;
  /** The zone it lies in (所在分区). */
  zone?: Maybe<Zone>;
};


/** A place (地点): prefecture, county, river, lake, park, basin. */
export type PlaceCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place (地点): prefecture, county, river, lake, park, basin. */
export type PlaceContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place (地点): prefecture, county, river, lake, park, basin. */
export type PlaceContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place (地点): prefecture, county, river, lake, park, basin. */
export type PlaceDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place (地点): prefecture, county, river, lake, park, basin. */
export type PlaceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place (地点): prefecture, county, river, lake, park, basin. */
export type PlaceFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place (地点): prefecture, county, river, lake, park, basin. */
export type PlaceIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place (地点): prefecture, county, river, lake, park, basin. */
export type PlaceSchemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place (地点): prefecture, county, river, lake, park, basin. */
export type PlaceTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of places (地点分页). */
export type PlaceConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<PlaceEdge>;
  /** The nodes of this page (地点). */
  nodes: Array<Place>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and how it is joined (地点条目). */
export type PlaceEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The link it was reached by (关联); null in a root list. */
  link?: Maybe<Link>;
  /** The node (地点). */
  node: Place;
};

/** Which places (地点条件); all given conditions hold together. */
export type PlaceFilter = {
  /** All of these (且). */
  and?: InputMaybe<Array<PlaceFilter>>;
  /** Any of these ids (标识). */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By province or region (所属地区). */
  jurisdiction?: InputMaybe<StringFilter>;
  /** By kind (类别). */
  kind?: InputMaybe<PlaceKindFilter>;
  /** By name (名称). */
  name?: InputMaybe<StringFilter>;
  /** Not this (非). */
  not?: InputMaybe<PlaceFilter>;
  /** At least one of these (或). */
  or?: InputMaybe<Array<PlaceFilter>>;
};

/** What kind of place (地点类别). */
export type PlaceKind =
  /** Groundwater area (地下水区) */
  | 'AQUIFER'
  /** Basin (流域) */
  | 'BASIN'
  /** Country (国家) */
  | 'COUNTRY'
  /** County or district (县市区) */
  | 'COUNTY'
  /** Lake or reservoir (湖库) */
  | 'LAKE'
  /** Mine or site (矿点) */
  | 'MINE'
  /** Mountain (山) */
  | 'MOUNTAIN'
  /** Another kind (其他) */
  | 'OTHER'
  /** Industrial park, development zone (园区) */
  | 'PARK'
  /** Prefecture or city (地州市) */
  | 'PREFECTURE'
  /** Province or autonomous region (省、自治区) */
  | 'PROVINCE'
  /** Joint or natural region (区域) */
  | 'REGION'
  /** River (河流) */
  | 'RIVER'
  /** Scenic area (景区) */
  | 'SCENIC_AREA'
  /** Monitoring section of a river or lake (断面) */
  | 'SECTION'
  /** Site of an activity, plot or outfall (点位、地块、排污口) */
  | 'SITE'
  /** Drinking-water source (水源地) */
  | 'WATER_SOURCE';

/** Conditions on a kind of place (地点类别条件). */
export type PlaceKindFilter = {
  /** Equal to (等于). */
  equals?: InputMaybe<PlaceKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<PlaceKind>>;
};

/** Conditions on a list of places (地点列表条件). */
export type PlaceListFilter = {
  /** None is so (不存在). */
  none?: InputMaybe<PlaceFilter>;
  /** At least one is so (存在). */
  some?: InputMaybe<PlaceFilter>;
};

/** An order of places (地点排序). */
export type PlaceOrder = {
  /** Which way (方向). */
  direction?: InputMaybe<Direction>;
  /** By what (字段). */
  field: PlaceOrderField;
};

/** By what places are ordered (地点排序字段); ties are broken by id. */
export type PlaceOrderField =
  /** By id (标识) */
  | 'ID'
  /** By name (名称) */
  | 'NAME';

/** A seat in an office (职务), whether held or vacant; duty lies on posts and offices, people answer through tenures. */
export type Post = Fact & Node & {
  /** The day the answer speaks of (截至日): argument `asOf` of the root field, echoed. */
  asOf: Scalars['Date']['output'];
  /** Tasks assigned to this post (任务). */
  assignments: AssignmentConnection;
  /** Whether a document states it or a reader inferred it (依据). */
  basis: Basis;
  /** The passages behind the fact (出处). */
  citations: CitationConnection;
  /** Facts that say otherwise (矛盾): both sides are kept. */
  contradictions: FactConnection;
  /** Standing duties it bears (职责). */
  duties: DutyConnection;
  /** Seats in groups that pass with this post (随职席位). */
  exOfficioSeats: TenureConnection;
  /** Who holds it on the day asked, or why nobody is named (在任情况). */
  holding: Holding;
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
  /** Why it was inferred (推断理由); null when stated. */
  inferenceReason?: Maybe<Scalars['String']['output']>;
  /** The instant of the ledger the answer rests on (记录时点): argument `knownAt` of the root field, echoed. */
  knownAt: Scalars['DateTime']['output'];
  /** Persons nominated for it (提名人); they do not hold it. */
  nominees: LeaderConnection;
  /** The office it belongs to (所属单位). */
  office: Office;
  /** What the post is within its office (层级). */
  rank: PostRank;
  /** When the ledger learned this state (记入时刻). */
  recordedFrom: Scalars['DateTime']['output'];
  /** When the ledger replaced or retracted this state (失效时刻); null while it stands. */
  recordedTo?: Maybe<Scalars['DateTime']['output']>;
  /** Number of seats, null when not stated (职数). */
  seats?: Maybe<Scalars['Int']['output']>;
  /** Tenures on the day asked, sure or possible (任职). */
  tenures: TenureConnection;
  /** Title as printed (职务名称). */
  title: Scalars['String']['output'];
  /** Times a document says nobody held it (空缺). */
  vacancies: VacancyConnection;
};


/** A seat in an office (职务), whether held or vacant; duty lies on posts and offices, people answer through tenures. */
export type PostAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A seat in an office (职务), whether held or vacant; duty lies on posts and offices, people answer through tenures. */
export type PostCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A seat in an office (职务), whether held or vacant; duty lies on posts and offices, people answer through tenures. */
export type PostContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A seat in an office (职务), whether held or vacant; duty lies on posts and offices, people answer through tenures. */
export type PostDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A seat in an office (职务), whether held or vacant; duty lies on posts and offices, people answer through tenures. */
export type PostExOfficioSeatsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A seat in an office (职务), whether held or vacant; duty lies on posts and offices, people answer through tenures. */
export type PostNomineesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A seat in an office (职务), whether held or vacant; duty lies on posts and offices, people answer through tenures. */
export type PostTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  ever?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A seat in an office (职务), whether held or vacant; duty lies on posts and offices, people answer through tenures. */
export type PostVacanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of posts (职务分页). */
export type PostConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<PostEdge>;
  /** The nodes of this page (职务). */
  nodes: Array<Post>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and how it is joined (职务条目). */
export type PostEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The link it was reached by (关联); null in a root list. */
  link?: Maybe<Link>;
  /** The node (职务). */
  node: Post;
};

/** Which posts (职务条件); all given conditions hold together. */
export type PostFilter = {
  /** All of these (且). */
  and?: InputMaybe<Array<PostFilter>>;
  /** Any of these ids (标识). */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Not this (非). */
  not?: InputMaybe<PostFilter>;
  /** By its office (所属单位). */
  office?: InputMaybe<OfficeFilter>;
  /** At least one of these (或). */
  or?: InputMaybe<Array<PostFilter>>;
  /** By rank (层级). */
  rank?: InputMaybe<PostRankFilter>;
  /** By tenures, on any day (任职). */
  tenures?: InputMaybe<TenureListFilter>;
  /** By title (职务名称). */
  title?: InputMaybe<StringFilter>;
};

/** Conditions on a list of posts (职务列表条件). */
export type PostListFilter = {
  /** None is so (不存在). */
  none?: InputMaybe<PostFilter>;
  /** At least one is so (存在). */
  some?: InputMaybe<PostFilter>;
};

/** An order of posts (职务排序). */
export type PostOrder = {
  /** Which way (方向). */
  direction?: InputMaybe<Direction>;
  /** By what (字段). */
  field: PostOrderField;
};

/** By what posts are ordered (职务排序字段); ties are broken by id. */
export type PostOrderField =
  /** By id (标识) */
  | 'ID'
  /** By title (职务名称) */
  | 'TITLE';

/** What a post is within its office (层级). */
export type PostRank =
  /** Deputy head (副职) */
  | 'DEPUTY'
  /** First deputy head (第一副职) */
  | 'FIRST_DEPUTY'
  /** The head: director-general, chairman, group head (正职) */
  | 'HEAD'
  /** Member (成员) */
  | 'MEMBER'
  /** Other post or rank without leading an office (其他职务) */
  | 'STAFF';

/** Conditions on a rank (层级条件). */
export type PostRankFilter = {
  /** Equal to (等于). */
  equals?: InputMaybe<PostRank>;
  /** One of (属于). */
  in?: InputMaybe<Array<PostRank>>;
};

/** Progress over time (整改进展): tasks folded on the last day of each interval, in groups, with the tasks behind every number. */
export type Progress = {
  /** Why there are no groups (空缺原因); null when there are. */
  absence?: Maybe<Absence>;
  /** The last day that any number speaks of (截至日): argument `asOf`, echoed; no interval begins after it. */
  asOf: Scalars['Date']['output'];
  /** By what the tasks are grouped (分组). */
  by: ProgressBy;
  /** Whether all tasks and groups are in the answer (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** Length of an interval (间隔). */
  every: Interval;
  /** First day (起). */
  from: Scalars['Date']['output'];
  /** The groups, that with most tasks first (各组): a task stands in each group that it belongs to, so that groups do not add up. */
  groups: Array<ProgressGroup>;
  /** The instant of the ledger the answer rests on (记录时点). */
  knownAt: Scalars['DateTime']['output'];
  /** Whose progress (对象): a plan, a set of tasks, a scheme, an office, an inspection, a place or reserve. */
  of: Fact;
  /** The day after the last (止). */
  until: Scalars['Date']['output'];
};

/** By what progress is grouped (分组方式). */
export type ProgressBy =
  /** By place or reserve concerned (按所涉地点) */
  | 'AREA'
  /** By who leads (按牵头单位) */
  | 'LEAD'
  /** All together (不分组) */
  | 'NONE'
  /** By section of the plan (按板块) */
  | 'SECTION';

/** A number and the tasks behind it (数目与所指任务). */
export type ProgressCount = {
  /** Whether these are all (是否全部列出). */
  complete: Scalars['Boolean']['output'];
  /** How many (数目). */
  count: Scalars['Int']['output'];
  /** The first of them, by number (任务). */
  tasks: Array<Task>;
};

/** The tasks of one office, area or section over time (一组进展). */
export type ProgressGroup = {
  /** One point an interval, in order of time (各期). */
  points: Array<ProgressPoint>;
  /** The section of the plan (板块); null for tasks that stand in none, and where not grouped by it. */
  section?: Maybe<Scalars['String']['output']>;
  /** The lead, or the place or reserve concerned (牵头单位、所涉地点); null for tasks that name none, and where not grouped by it. */
  subject?: Maybe<Fact>;
};

/** Where a group of tasks stood at the end of an interval (一期). */
export type ProgressPoint = {
  /** Reported complete by the responsible side (自报完成). */
  claimed: ProgressCount;
  /** Struck off the list (已销号). */
  closed: ProgressCount;
  /** First day of the interval (起). */
  from: Scalars['Date']['output'];
  /** Middle number of days from the issue of the plan to verification, of verified tasks where both days are known (核验用时中位数). */
  medianDaysToVerification?: Maybe<Scalars['Float']['output']>;
  /** The day the numbers speak of (统计日): the last of the interval, or the day asked about if that is earlier. */
  on: Scalars['Date']['output'];
  /** Verified by the due day (按期核验). */
  onTime: ProgressCount;
  /** Due day passed and not verified (逾期未核验); moved deadlines count from the day they were moved. */
  overdue: ProgressCount;
  /** Rebounded, reopened or found to be sham (反弹、重开、虚假整改). */
  reopened: ProgressCount;
  /** Counts that documents state of sets whose members they do not list (文献所载总数), the latest first; never added to the tasks listed. */
  stated: Array<StatedCount>;
  /** Tasks listed one by one, whose plan was issued by then if its day is known (任务总数): the denominator. Counted sets are not among them. */
  total: ProgressCount;
  /** The day after its last (止). */
  until: Scalars['Date']['output'];
  /** Accepted, in notice or struck off (已核验); a claim never counts here. */
  verified: ProgressCount;
};


/** Where a group of tasks stood at the end of an interval (一期). */
export type ProgressPointClaimedArgs = {
  first?: Scalars['Int']['input'];
};


/** Where a group of tasks stood at the end of an interval (一期). */
export type ProgressPointClosedArgs = {
  first?: Scalars['Int']['input'];
};


/** Where a group of tasks stood at the end of an interval (一期). */
export type ProgressPointOnTimeArgs = {
  first?: Scalars['Int']['input'];
};


/** Where a group of tasks stood at the end of an interval (一期). */
export type ProgressPointOverdueArgs = {
  first?: Scalars['Int']['input'];
};


/** Where a group of tasks stood at the end of an interval (一期). */
export type ProgressPointReopenedArgs = {
  first?: Scalars['Int']['input'];
};


/** Where a group of tasks stood at the end of an interval (一期). */
export type ProgressPointTotalArgs = {
  first?: Scalars['Int']['input'];
};


/** Where a group of tasks stood at the end of an interval (一期). */
export type ProgressPointVerifiedArgs = {
  first?: Scalars['Int']['input'];
};

/** An article of a regulation as it stood for a time (条款). */
export type Provision = Dated & Fact & Node & {
  /** The day the answer speaks of (截至日): argument `asOf` of the root field, echoed. */
  asOf: Scalars['Date']['output'];
  /** Whether a document states it or a reader inferred it (依据). */
  basis: Basis;
  /** Tasks that rest on it (作为依据的任务). */
  basisOf: TaskConnection;
  /** Issues that break it (违反). */
  breachedBy: IssueConnection;
  /** How surely it holds on the day asked (确定程度); null when it does not. */
  certainty?: Maybe<Certainty>;
  /** The passages behind the fact (出处). */
  citations: CitationConnection;
  /** Facts that say otherwise (矛盾): both sides are kept. */
  contradictions: FactConnection;
  /** Duties it lays down (所定职责). */
  duties: DutyConnection;
  /** First day it holds (起), null when not stated. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
  /** Why it was inferred (推断理由); null when stated. */
  inferenceReason?: Maybe<Scalars['String']['output']>;
  /** The instant of the ledger the answer rests on (记录时点): argument `knownAt` of the root field, echoed. */
  knownAt: Scalars['DateTime']['output'];
  /** Its number as printed (条号), e.g. 第十八条. */
  number: Scalars['String']['output'];
  /** When the ledger learned this state (记入时刻). */
  recordedFrom: Scalars['DateTime']['output'];
  /** When the ledger replaced or retracted this state (失效时刻); null while it stands. */
  recordedTo?: Maybe<Scalars['DateTime']['output']>;
  /** The regulation it belongs to (所属法规). */
  regulation: Regulation;
  /** Zones it restricts (管控分区). */
  restricts: ZoneConnection;
  /** What it lays down, in own words (要点). */
  summary?: Maybe<Scalars['String']['output']>;
  /** First day it no longer holds (止), null when not stated. */
  until?: Maybe<Scalars['Date']['output']>;
};


/** An article of a regulation as it stood for a time (条款). */
export type ProvisionBasisOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An article of a regulation as it stood for a time (条款). */
export type ProvisionBreachedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An article of a regulation as it stood for a time (条款). */
export type ProvisionCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An article of a regulation as it stood for a time (条款). */
export type ProvisionContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An article of a regulation as it stood for a time (条款). */
export type ProvisionDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An article of a regulation as it stood for a time (条款). */
export type ProvisionRestrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of provisions (条款分页). */
export type ProvisionConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<ProvisionEdge>;
  /** The nodes of this page (条款). */
  nodes: Array<Provision>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and how it is joined (条款条目). */
export type ProvisionEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The link it was reached by (关联); null in a root list. */
  link?: Maybe<Link>;
  /** The node (条款). */
  node: Provision;
};

/** Which provisions (条款条件); all given conditions hold together. */
export type ProvisionFilter = {
  /** All of these (且). */
  and?: InputMaybe<Array<ProvisionFilter>>;
  /** Any of these ids (标识). */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Not this (非). */
  not?: InputMaybe<ProvisionFilter>;
  /** By number (条号). */
  number?: InputMaybe<StringFilter>;
  /** At least one of these (或). */
  or?: InputMaybe<Array<ProvisionFilter>>;
  /** By regulation (所属法规). */
  regulation?: InputMaybe<RegulationFilter>;
};

/** Conditions on a list of provisions (条款列表条件). */
export type ProvisionListFilter = {
  /** None is so (不存在). */
  none?: InputMaybe<ProvisionFilter>;
  /** At least one is so (存在). */
  some?: InputMaybe<ProvisionFilter>;
};

/** An order of provisions (条款排序). */
export type ProvisionOrder = {
  /** Which way (方向). */
  direction?: InputMaybe<Direction>;
  /** By what (字段). */
  field: ProvisionOrderField;
};

/** By what provisions are ordered (条款排序字段); ties are broken by id. */
export type ProvisionOrderField =
  /** By id (标识) */
  | 'ID'
  /** By number (条号) */
  | 'NUMBER';

/** Every question starts here (查询). */
export type Query = {
  /** Who answers for a task, issue, reserve or regulation on a day (责任链). */
  accountability?: Maybe<Accountability>;
  /** The same on several days at once (多日责任链), e.g. when an issue was found, fell due and was closed; 1 to 10 days, in their order. */
  accountabilityOnDays?: Maybe<Array<Accountability>>;
  /** One assignment (任务分工); null when there is none of this id. */
  assignment?: Maybe<Assignment>;
  /** A list of assignments (任务分工列表). */
  assignments: AssignmentConnection;
  /** What the ledger says otherwise of tasks at one instant than at an earlier one (两个时点之间的变更), task by task. */
  changes: ChangeConnection;
  /** One citation (引文); null when there is none of this id. */
  citation?: Maybe<Citation>;
  /** A list of citations (引文列表). */
  citations: CitationConnection;
  /** One document (文献); null when there is none of this id. */
  document?: Maybe<Document>;
  /** A list of documents (文献列表). */
  documents: DocumentConnection;
  /** One draft (草稿); null when there is none of this id. */
  draft?: Maybe<Draft>;
  /** The drafts (草稿列表), the newest first. */
  drafts: DraftConnection;
  /** A list of duties (职责列表). */
  duties: DutyConnection;
  /** One duty (职责); null when there is none of this id. */
  duty?: Maybe<Duty>;
  /** One event (事件); null when there is none of this id. */
  event?: Maybe<Event>;
  /** A list of events (事件列表). */
  events: EventConnection;
  /** Why the graph says so (溯源): which document, line and range, stated or inferred, how sure, what disagrees; of any node or link. */
  explain?: Maybe<Explanation>;
  /** One figure (数据); null when there is none of this id. */
  figure?: Maybe<Figure>;
  /** A list of figures (数据列表). */
  figures: FigureConnection;
  /** What the rules see on a day (核查发现). */
  findings: FindingConnection;
  /** One identity judgement (同一性判断); null when there is none of this id. */
  identityJudgement?: Maybe<IdentityJudgement>;
  /** A list of identity judgements (同一性判断列表). */
  identityJudgements: IdentityJudgementConnection;
  /** One inspection (督察); null when there is none of this id. */
  inspection?: Maybe<Inspection>;
  /** A list of inspections (督察列表). */
  inspections: InspectionConnection;
  /** One issue (问题); null when there is none of this id. */
  issue?: Maybe<Issue>;
  /** A list of issues (问题列表). */
  issues: IssueConnection;
  /** One leader (领导); null when there is none of this id. */
  leader?: Maybe<Leader>;
  /** A list of leaders (领导列表). */
  leaders: LeaderConnection;
  /** One nature reserve (自然保护区); null when there is none of this id. */
  natureReserve?: Maybe<NatureReserve>;
  /** A list of nature reserves (自然保护区列表). */
  natureReserves: NatureReserveConnection;
  /** One fact of any noun (按标识取一个); null when there is none. */
  node?: Maybe<Fact>;
  /** Facts of any noun (按标识取多个), in the order of the ids, null where there is none; at most 100. */
  nodes: Array<Maybe<Fact>>;
  /** One office (单位); null when there is none of this id. */
  office?: Maybe<Office>;
  /** An office's tree (单位树): offices above and below, as rows with depth, parents before children. */
  officeTree?: Maybe<OfficeTree>;
  /** A list of offices (单位列表). */
  offices: OfficeConnection;
  /** How two facts are connected (关联路径) on a day: bounded, typed, each step with its source; documents, inspections, places of province level and central organs are left out unless asked for. */
  paths?: Maybe<Paths>;
  /** One place (地点); null when there is none of this id. */
  place?: Maybe<Place>;
  /** A list of places (地点列表). */
  places: PlaceConnection;
  /** One post (职务); null when there is none of this id. */
  post?: Maybe<Post>;
  /** A list of posts (职务列表). */
  posts: PostConnection;
  /** Progress over time (整改进展); null when there is no such plan, set, scheme, office, inspection, place or reserve. At most 400 intervals. */
  progress?: Maybe<Progress>;
  /** One provision (条款); null when there is none of this id. */
  provision?: Maybe<Provision>;
  /** A list of provisions (条款列表). */
  provisions: ProvisionConnection;
  /** One regulation (法规文件); null when there is none of this id. */
  regulation?: Maybe<Regulation>;
  /** A list of regulations (法规文件列表). */
  regulations: RegulationConnection;
  /** Everything an office or leader leads, supports, supervises on a day (责任清单): its own duties, those of collectives it is named a member of, of offices below it, and of plans its leading groups direct. */
  responsibilities?: Maybe<ResponsibilityConnection>;
  /** One scheme (制度机制); null when there is none of this id. */
  scheme?: Maybe<Scheme>;
  /** A list of schemes (制度机制列表). */
  schemes: SchemeConnection;
  /** Facts whose names contain the text (全文检索): simplified or traditional characters; relative names such as 省厅 are read within the jurisdiction. */
  search: SearchConnection;
  /** One task (任务); null when there is none of this id. */
  task?: Maybe<Task>;
  /** A list of tasks (任务列表). */
  tasks: TaskConnection;
  /** One tenure (任职); null when there is none of this id. */
  tenure?: Maybe<Tenure>;
  /** A list of tenures (任职列表). */
  tenures: TenureConnection;
  /** A list of vacancies (空缺列表). */
  vacancies: VacancyConnection;
  /** One vacancy (空缺); null when there is none of this id. */
  vacancy?: Maybe<Vacancy>;
  /** One zone (功能分区); null when there is none of this id. */
  zone?: Maybe<Zone>;
  /** A list of zones (功能分区列表). */
  zones: ZoneConnection;
};


/** Every question starts here (查询). */
export type QueryAccountabilityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  of: Scalars['ID']['input'];
};


/** Every question starts here (查询). */
export type QueryAccountabilityOnDaysArgs = {
  days: Array<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  of: Scalars['ID']['input'];
};


/** Every question starts here (查询). */
export type QueryAssignmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Every question starts here (查询). */
export type QueryAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssignmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<AssignmentOrder>;
};


/** Every question starts here (查询). */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  from: Scalars['DateTime']['input'];
  kinds?: InputMaybe<Array<ChangeKind>>;
  of?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['DateTime']['input'];
};


/** Every question starts here (查询). */
export type QueryCitationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Every question starts here (查询). */
export type QueryCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CitationOrder>;
};


/** Every question starts here (查询). */
export type QueryDocumentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Every question starts here (查询). */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DocumentOrder>;
};


/** Every question starts here (查询). */
export type QueryDraftArgs = {
  id: Scalars['ID']['input'];
};


/** Every question starts here (查询). */
export type QueryDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Every question starts here (查询). */
export type QueryDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DutyOrder>;
};


/** Every question starts here (查询). */
export type QueryDutyArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Every question starts here (查询). */
export type QueryEventArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Every question starts here (查询). */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<EventOrder>;
};


/** Every question starts here (查询). */
export type QueryExplainArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Every question starts here (查询). */
export type QueryFigureArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Every question starts here (查询). */
export type QueryFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FigureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FigureOrder>;
};


/** Every question starts here (查询). */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<Array<FindingRule>>;
  subject?: InputMaybe<Scalars['ID']['input']>;
  thresholds?: FindingThresholds;
};


/** Every question starts here (查询). */
export type QueryIdentityJudgementArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Every question starts here (查询). */
export type QueryIdentityJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IdentityJudgementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<IdentityJudgementOrder>;
};


/** Every question starts here (查询). */
export type QueryInspectionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Every question starts here (查询). */
export type QueryInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InspectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<InspectionOrder>;
};


/** Every question starts here (查询). */
export type QueryIssueArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Every question starts here (查询). */
export type QueryIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IssueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<IssueOrder>;
};


/** Every question starts here (查询). */
export type QueryLeaderArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Every question starts here (查询). */
export type QueryLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeaderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<LeaderOrder>;
};


/** Every question starts here (查询). */
export type QueryNatureReserveArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Every question starts here (查询). */
export type QueryNatureReservesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NatureReserveFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<NatureReserveOrder>;
};


/** Every question starts here (查询). */
export type QueryNodeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Every question starts here (查询). */
export type QueryNodesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  ids: Array<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Every question starts here (查询). */
export type QueryOfficeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Every question starts here (查询). */
export type QueryOfficeTreeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  down?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  of: Scalars['ID']['input'];
  up?: InputMaybe<Scalars['Int']['input']>;
};


/** Every question starts here (查询). */
export type QueryOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfficeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<OfficeOrder>;
};


/** Every question starts here (查询). */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  throughHubs?: InputMaybe<Scalars['Boolean']['input']>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** Every question starts here (查询). */
export type QueryPlaceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Every question starts here (查询). */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<PlaceOrder>;
};


/** Every question starts here (查询). */
export type QueryPostArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Every question starts here (查询). */
export type QueryPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<PostOrder>;
};


/** Every question starts here (查询). */
export type QueryProgressArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by?: ProgressBy;
  every: Interval;
  from: Scalars['Date']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  of: Scalars['ID']['input'];
  until: Scalars['Date']['input'];
};


/** Every question starts here (查询). */
export type QueryProvisionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Every question starts here (查询). */
export type QueryProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProvisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<ProvisionOrder>;
};


/** Every question starts here (查询). */
export type QueryRegulationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Every question starts here (查询). */
export type QueryRegulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegulationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<RegulationOrder>;
};


/** Every question starts here (查询). */
export type QueryResponsibilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  ever?: InputMaybe<Scalars['Boolean']['input']>;
  first: Scalars['Int']['input'];
  inherited?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  of: Scalars['ID']['input'];
  roles?: InputMaybe<Array<AssignmentRole>>;
  sameAs?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Every question starts here (查询). */
export type QuerySchemeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Every question starts here (查询). */
export type QuerySchemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<SchemeOrder>;
};


/** Every question starts here (查询). */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  nouns?: InputMaybe<Array<SearchNoun>>;
  text: Scalars['String']['input'];
};


/** Every question starts here (查询). */
export type QueryTaskArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Every question starts here (查询). */
export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<TaskOrder>;
};


/** Every question starts here (查询). */
export type QueryTenureArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Every question starts here (查询). */
export type QueryTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TenureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<TenureOrder>;
};


/** Every question starts here (查询). */
export type QueryVacanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VacancyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<VacancyOrder>;
};


/** Every question starts here (查询). */
export type QueryVacancyArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Every question starts here (查询). */
export type QueryZoneArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Every question starts here (查询). */
export type QueryZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<ZoneOrder>;
};

/** Why something was not done (拒收原因): what was expected and what was found. */
export type Refusal = {
  /** What was expected (应为). */
  expected: Scalars['String']['output'];
  /** What was found (实为). */
  found: Scalars['String']['output'];
};

/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type Regulation = Fact & Jurisdictional & Node & {
  /** Texts that amend it (被修改). */
  amendedBy: RegulationConnection;
  /** Texts it amends (修改). */
  amends: RegulationConnection;
  /** The day the answer speaks of (截至日): argument `asOf` of the root field, echoed. */
  asOf: Scalars['Date']['output'];
  /** Whether a document states it or a reader inferred it (依据). */
  basis: Basis;
  /** Tasks that rest on it (作为依据的任务). */
  basisOf: TaskConnection;
  /** Whether it is a regulation or policy (是否法规政策), not a book, project or chart. */
  binding: Scalars['Boolean']['output'];
  /** Issues that break it (违反). */
  breachedBy: IssueConnection;
  /** The passages behind the fact (出处). */
  citations: CitationConnection;
  /** Texts that carry it inside (载于). */
  containedIn: RegulationConnection;
  /** Texts it forwards or carries inside (转发、内含). */
  contains: RegulationConnection;
  /** Facts that say otherwise (矛盾): both sides are kept. */
  contradictions: FactConnection;
  /** Duties it lays down (所定职责). */
  duties: DutyConnection;
  /** Steps of its life (制定过程). */
  events: EventConnection;
  /** Whether it is in force on the day asked (效力). */
  forceStatus: ForceStatus;
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
  /** Texts that carry it out (被贯彻). */
  implementedBy: RegulationConnection;
  /** Texts it carries out (贯彻). */
  implements: RegulationConnection;
  /** First day it is in force (施行日), null when not stated. */
  inForceFrom?: Maybe<Scalars['Date']['output']>;
  /** Why it was inferred (推断理由); null when stated. */
  inferenceReason?: Maybe<Scalars['String']['output']>;
  /** Earliest day of issue known (最早印发日). */
  issuedFrom?: Maybe<Scalars['Date']['output']>;
  /** Day by which it was issued, exclusive (最晚印发日). */
  issuedUntil?: Maybe<Scalars['Date']['output']>;
  /** Offices that issued or made it (制发机关). */
  issuers: OfficeConnection;
  /** Whether other records are this text (同一性判断). */
  judgements: IdentityJudgementConnection;
  /** Where it applies (适用地区). */
  jurisdiction?: Maybe<Scalars['String']['output']>;
  /** What kind of text (类别). */
  kind: RegulationKind;
  /** The instant of the ledger the answer rests on (记录时点): argument `knownAt` of the root field, echoed. */
  knownAt: Scalars['DateTime']['output'];
  /** Document number (文号). */
  number?: Maybe<Scalars['String']['output']>;
  /** The same text under other titles (别称). */
  otherTitles: Array<Scalars['String']['output']>;
  /** Tasks that are to produce it (由任务产出). */
  outputOf: TaskConnection;
  /** Leading groups that direct it (统筹机构). */
  overseers: OfficeConnection;
  /** Texts that may be the same (可能相同). */
  possiblySame: RegulationConnection;
  /** Its articles (条款). */
  provisions: ProvisionConnection;
  /** When the ledger learned this state (记入时刻). */
  recordedFrom: Scalars['DateTime']['output'];
  /** When the ledger replaced or retracted this state (失效时刻); null while it stands. */
  recordedTo?: Maybe<Scalars['DateTime']['output']>;
  /** Texts that repeal it (被废止). */
  repealedBy: RegulationConnection;
  /** First day it is no longer in force (废止日), null when not stated. */
  repealedOn?: Maybe<Scalars['Date']['output']>;
  /** Texts it repeals (废止). */
  repeals: RegulationConnection;
  /** Title with its masked words read (补全标题): an inference. */
  resolvedTitle?: Maybe<Scalars['String']['output']>;
  /** Zones it restricts (管控分区). */
  restricts: ZoneConnection;
  /** Schemes that rest on it (所依制度). */
  schemes: SchemeConnection;
  /** Tasks it sets (所定任务). */
  sets: TaskConnection;
  /** How far it has come (阶段). */
  stage: RegulationStage;
  /** Title as printed, without marks (标题). */
  title: Scalars['String']['output'];
  /** The version in force on the day asked (现行版本): itself or another of its versions; null where none is known to be. */
  versionInForce?: Maybe<Regulation>;
  /** The text it is a version of (所属文件). */
  versionOf?: Maybe<Regulation>;
  /** Its versions (历次版本). */
  versions: RegulationConnection;
};


/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type RegulationAmendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type RegulationAmendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type RegulationBasisOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type RegulationBreachedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type RegulationCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type RegulationContainedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type RegulationContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type RegulationContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type RegulationDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type RegulationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type RegulationImplementedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type RegulationImplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type RegulationIssuersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type RegulationJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type RegulationOutputOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type RegulationOverseersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type RegulationPossiblySameArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type RegulationProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type RegulationRepealedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type RegulationRepealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type RegulationRestrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type RegulationSchemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type RegulationSetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<TaskOrder>;
};


/** A law, regulation, policy, plan or other titled text (法规文件); whether it is in force is said only where a document does. */
export type RegulationVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of regulations (法规文件分页). */
export type RegulationConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<RegulationEdge>;
  /** The nodes of this page (法规文件). */
  nodes: Array<Regulation>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and how it is joined (法规文件条目). */
export type RegulationEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The link it was reached by (关联); null in a root list. */
  link?: Maybe<Link>;
  /** The node (法规文件). */
  node: Regulation;
};

/** Which regulations (法规文件条件); all given conditions hold together. */
export type RegulationFilter = {
  /** All of these (且). */
  and?: InputMaybe<Array<RegulationFilter>>;
  /** By tasks that rest on it (作为依据的任务). */
  basisOf?: InputMaybe<TaskListFilter>;
  /** Whether a regulation or policy (是否法规政策). */
  binding?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these ids (标识). */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By first day in force (施行日). */
  inForceFrom?: InputMaybe<DateFilter>;
  /** By place (适用地区). */
  jurisdiction?: InputMaybe<StringFilter>;
  /** By kind (类别). */
  kind?: InputMaybe<RegulationKindFilter>;
  /** Not this (非). */
  not?: InputMaybe<RegulationFilter>;
  /** By document number (文号). */
  number?: InputMaybe<StringFilter>;
  /** At least one of these (或). */
  or?: InputMaybe<Array<RegulationFilter>>;
  /** By tasks it sets (所定任务). */
  sets?: InputMaybe<TaskListFilter>;
  /** By stage (阶段). */
  stage?: InputMaybe<RegulationStageFilter>;
  /** By title (标题). */
  title?: InputMaybe<StringFilter>;
  /** By the text it is a version of (所属文件). */
  versionOf?: InputMaybe<RegulationFilter>;
};

/** What kind of text (文件类别). */
export type RegulationKind =
  /** Decision (决定) */
  | 'DECISION'
  /** Law (法律) */
  | 'LAW'
  /** Letter, appeal (责任书、倡议书) */
  | 'LETTER'
  /** Duty list, table, chart, handbook (清单、图表、手册) */
  | 'LIST'
  /** Local regulation (地方性法规) */
  | 'LOCAL_REGULATION'
  /** Measures, provisions, rules (办法、规定、规则) */
  | 'MEASURES'
  /** Notice (通知) */
  | 'NOTICE'
  /** Opinion (意见) */
  | 'OPINION'
  /** Another kind (其他) */
  | 'OTHER'
  /** Party rule (党内法规) */
  | 'PARTY_REGULATION'
  /** Plan, scheme, zoning (方案、规划、计划) */
  | 'PLAN'
  /** Book, newspaper, lecture (书刊、讲稿) */
  | 'PUBLICATION'
  /** Report (报告) */
  | 'REPORT'
  /** Research project (课题) */
  | 'RESEARCH'
  /** Standard, indicator system (标准、指标体系) */
  | 'STANDARD';

/** Conditions on a kind of text (文件类别条件). */
export type RegulationKindFilter = {
  /** Equal to (等于). */
  equals?: InputMaybe<RegulationKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<RegulationKind>>;
};

/** Conditions on a list of regulations (法规文件列表条件). */
export type RegulationListFilter = {
  /** None is so (不存在). */
  none?: InputMaybe<RegulationFilter>;
  /** At least one is so (存在). */
  some?: InputMaybe<RegulationFilter>;
};

/** An order of regulations (法规文件排序). */
export type RegulationOrder = {
  /** Which way (方向). */
  direction?: InputMaybe<Direction>;
  /** By what (字段). */
  field: RegulationOrderField;
};

/** By what regulations are ordered (法规文件排序字段); ties are broken by id. */
export type RegulationOrderField =
  /** By id (标识) */
  | 'ID'
  /** By day of issue (印发日) */
  | 'ISSUED_UNTIL'
  /** By title (标题) */
  | 'TITLE';

/** How far a text has come (阶段). */
export type RegulationStage =
  /** Draft for review (送审稿) */
  | 'DRAFT'
  /** Issued, adopted or otherwise made public (已印发) */
  | 'ISSUED'
  /** Only mentioned, its state is not said (仅提及) */
  | 'MENTIONED'
  /** To be produced (拟制定) */
  | 'PLANNED'
  /** Being researched, not in force (立法调研) */
  | 'RESEARCH';

/** Conditions on a stage (阶段条件). */
export type RegulationStageFilter = {
  /** Equal to (等于). */
  equals?: InputMaybe<RegulationStage>;
  /** One of (属于). */
  in?: InputMaybe<Array<RegulationStage>>;
};

/** Level of a reserve (保护区级别). */
export type ReserveLevel =
  /** County (县级) */
  | 'COUNTY'
  /** Municipal (市级) */
  | 'MUNICIPAL'
  /** National (国家级) */
  | 'NATIONAL'
  /** Provincial or regional (省级、自治区级) */
  | 'PROVINCIAL';

/** Conditions on a level (级别条件). */
export type ReserveLevelFilter = {
  /** Equal to (等于). */
  equals?: InputMaybe<ReserveLevel>;
  /** One of (属于). */
  in?: InputMaybe<Array<ReserveLevel>>;
};

/** One duty that an office or leader answers for (责任), direct or inherited. */
export type Responsibility = {
  /** The assignment (任务分工); null where a leading group directs the whole plan. */
  assignment?: Maybe<Assignment>;
  /** How sure (确定程度): as sure as the tenure; CERTAIN for an office named directly. */
  certainty: Certainty;
  /** Whether it is inherited (是否继承). */
  inherited: Scalars['Boolean']['output'];
  /** The office on which the duty lies when inherited (继承来源). */
  inheritedFrom?: Maybe<Office>;
  /** The judgement by which another record is the one asked about (同一性判断); null for its own duties. */
  judgement?: Maybe<IdentityJudgement>;
  /** The role (角色); null where a leading group directs the whole plan. */
  role?: Maybe<AssignmentRole>;
  /** The task (任务). */
  task: Task;
  /** The tenure by which a leader answers (任职); null when asked of an office. */
  tenure?: Maybe<Tenure>;
  /** How it comes to be answered for (来由). */
  via: ResponsibilityVia;
};

/** Everything an office or a leader answers for on a day (责任清单). */
export type ResponsibilityConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list and nothing above it is unknown (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<ResponsibilityEdge>;
  /** The responsibilities of this page (责任). */
  nodes: Array<Responsibility>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One responsibility in a list (责任条目). */
export type ResponsibilityEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The responsibility (责任). */
  node: Responsibility;
};

/** How a responsibility comes about (责任来由). */
export type ResponsibilityVia =
  /** Through a collective it is a named member of (集合单位). */
  | 'COLLECTIVE'
  /** The duty is laid on it by name (直接). */
  | 'DIRECT'
  /** Through a leading group that directs the plan (领导小组). */
  | 'LEADING_GROUP'
  /** Through an office that belongs to it (下属单位). */
  | 'SUBORDINATE';

/** A named arrangement by which governance is run (制度机制): a framework and its pillars, a campaign, a mechanism, an assessment, a pairing scheme, a list of duties, an information system. */
export type Scheme = Dated & Fact & Jurisdictional & Node & {
  /** The day the answer speaks of (截至日): argument `asOf` of the root field, echoed. */
  asOf: Scalars['Date']['output'];
  /** Regulations and plans it rests on (依据). */
  basedOn: RegulationConnection;
  /** Whether a document states it or a reader inferred it (依据). */
  basis: Basis;
  /** How surely it holds on the day asked (确定程度); null when it does not. */
  certainty?: Maybe<Certainty>;
  /** The passages behind the fact (出处). */
  citations: CitationConnection;
  /** Its number in the catalogue of systems (目录编号), e.g. S3-26. */
  code?: Maybe<Scalars['String']['output']>;
  /** Facts that say otherwise (矛盾): both sides are kept. */
  contradictions: FactConnection;
  /** Whom or what it applies to: offices, places, reserves (覆盖对象). */
  covers: FactConnection;
  /** Duties it lays on posts, offices and leaders (职责). */
  duties: DutyConnection;
  /** What happened under it (事件). */
  events: EventConnection;
  /** Figures about it (数据). */
  figures: FigureConnection;
  /** How often it is run (频次), null when not stated. */
  frequency?: Maybe<Frequency>;
  /** First day it holds (起), null when not stated. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
  /** Why it was inferred (推断理由); null when stated. */
  inferenceReason?: Maybe<Scalars['String']['output']>;
  /** Issues handled under it (所涉问题). */
  issues: IssueConnection;
  /** Where it applies (适用地区). */
  jurisdiction?: Maybe<Scalars['String']['output']>;
  /** What kind of arrangement (类别). */
  kind: SchemeKind;
  /** The instant of the ledger the answer rests on (记录时点): argument `knownAt` of the root field, echoed. */
  knownAt: Scalars['DateTime']['output'];
  /** Name as printed (名称). */
  name: Scalars['String']['output'];
  /** What its users would ask and no document in the graph tells (文献未载). */
  notStated: Array<Scalars['String']['output']>;
  /** Offices that run it (主管单位). */
  operators: OfficeConnection;
  /** Other printed names (别名). */
  otherNames: Array<Scalars['String']['output']>;
  /** The scheme it is a part of (所属制度). */
  partOf?: Maybe<Scheme>;
  /** Its parts: pillars, actions, components (组成). */
  parts: SchemeConnection;
  /** What it is for, in own words (作用). */
  purpose?: Maybe<Scalars['String']['output']>;
  /** When the ledger learned this state (记入时刻). */
  recordedFrom: Scalars['DateTime']['output'];
  /** When the ledger replaced or retracted this state (失效时刻); null while it stands. */
  recordedTo?: Maybe<Scalars['DateTime']['output']>;
  /** Systems it shares data with (数据共享). */
  sharesDataWith: SchemeConnection;
  /** How far it has come by what the documents say (进展). */
  stage: SchemeStage;
  /** Tasks that belong to it (所属任务). */
  tasks: TaskConnection;
  /** First day it no longer holds (止), null when not stated. */
  until?: Maybe<Scalars['Date']['output']>;
};


/** A named arrangement by which governance is run (制度机制): a framework and its pillars, a campaign, a mechanism, an assessment, a pairing scheme, a list of duties, an information system. */
export type SchemeBasedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named arrangement by which governance is run (制度机制): a framework and its pillars, a campaign, a mechanism, an assessment, a pairing scheme, a list of duties, an information system. */
export type SchemeCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named arrangement by which governance is run (制度机制): a framework and its pillars, a campaign, a mechanism, an assessment, a pairing scheme, a list of duties, an information system. */
export type SchemeContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named arrangement by which governance is run (制度机制): a framework and its pillars, a campaign, a mechanism, an assessment, a pairing scheme, a list of duties, an information system. */
export type SchemeCoversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named arrangement by which governance is run (制度机制): a framework and its pillars, a campaign, a mechanism, an assessment, a pairing scheme, a list of duties, an information system. */
export type SchemeDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named arrangement by which governance is run (制度机制): a framework and its pillars, a campaign, a mechanism, an assessment, a pairing scheme, a list of duties, an information system. */
export type SchemeEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named arrangement by which governance is run (制度机制): a framework and its pillars, a campaign, a mechanism, an assessment, a pairing scheme, a list of duties, an information system. */
export type SchemeFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named arrangement by which governance is run (制度机制): a framework and its pillars, a campaign, a mechanism, an assessment, a pairing scheme, a list of duties, an information system. */
export type SchemeIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named arrangement by which governance is run (制度机制): a framework and its pillars, a campaign, a mechanism, an assessment, a pairing scheme, a list of duties, an information system. */
export type SchemeOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named arrangement by which governance is run (制度机制): a framework and its pillars, a campaign, a mechanism, an assessment, a pairing scheme, a list of duties, an information system. */
export type SchemePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named arrangement by which governance is run (制度机制): a framework and its pillars, a campaign, a mechanism, an assessment, a pairing scheme, a list of duties, an information system. */
export type SchemeSharesDataWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named arrangement by which governance is run (制度机制): a framework and its pillars, a campaign, a mechanism, an assessment, a pairing scheme, a list of duties, an information system. */
export type SchemeTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of schemes (制度机制分页). */
export type SchemeConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<SchemeEdge>;
  /** The nodes of this page (制度机制). */
  nodes: Array<Scheme>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and how it is joined (制度机制条目). */
export type SchemeEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The link it was reached by (关联); null in a root list. */
  link?: Maybe<Link>;
  /** The node (制度机制). */
  node: Scheme;
};

/** Which schemes (制度机制条件); all given conditions hold together. */
export type SchemeFilter = {
  /** All of these (且). */
  and?: InputMaybe<Array<SchemeFilter>>;
  /** By number in the catalogue (目录编号). */
  code?: InputMaybe<StringFilter>;
  /** Any of these ids (标识). */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By place (适用地区). */
  jurisdiction?: InputMaybe<StringFilter>;
  /** By kind (类别). */
  kind?: InputMaybe<SchemeKindFilter>;
  /** By name (名称). */
  name?: InputMaybe<StringFilter>;
  /** Not this (非). */
  not?: InputMaybe<SchemeFilter>;
  /** By who runs it (主管单位). */
  operators?: InputMaybe<OfficeListFilter>;
  /** At least one of these (或). */
  or?: InputMaybe<Array<SchemeFilter>>;
  /** By the scheme it is part of (所属制度). */
  partOf?: InputMaybe<SchemeFilter>;
  /** By stage (进展). */
  stage?: InputMaybe<SchemeStageFilter>;
};

/** What kind of arrangement (制度机制类别). */
export type SchemeKind =
  /** Assessment, test, rating or quota (考核、测试、定额) */
  | 'ASSESSMENT'
  /** Award or choice of models (表彰、选树) */
  | 'AWARD'
  /** Campaign or programme of action (专项行动、攻坚战) */
  | 'CAMPAIGN'
  /** Payment, compensation or transfer scheme (补偿、转移支付) */
  | 'COMPENSATION'
  /** Framework of work (工作思路、体系) */
  | 'FRAMEWORK'
  /** Information system or platform (信息系统、平台) */
  | 'INFORMATION_SYSTEM'
  /** Register, list or file of records (台账、清单、档案) */
  | 'LEDGER'
  /** Standing mechanism or procedure (机制、程序) */
  | 'MECHANISM'
  /** Pairing of a leader, division or group with a place or unit (包联、联系点) */
  | 'PAIRING'
  /** Part of a framework or campaign (支柱、分项行动) */
  | 'PILLAR'
  /** Publicity or disclosure (宣传、公开) */
  | 'PUBLICITY'
  /** Reform or pilot (改革、试点) */
  | 'REFORM'
  /** Survey or research programme (调研、科研) */
  | 'RESEARCH'
  /** Public service or reporting centre (服务窗口、受理中心) */
  | 'SERVICE';

/** Conditions on a kind of scheme (制度机制类别条件). */
export type SchemeKindFilter = {
  /** Equal to (等于). */
  equals?: InputMaybe<SchemeKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<SchemeKind>>;
};

/** Conditions on a list of schemes (制度机制列表条件). */
export type SchemeListFilter = {
  /** None is so (不存在). */
  none?: InputMaybe<SchemeFilter>;
  /** At least one is so (存在). */
  some?: InputMaybe<SchemeFilter>;
};

/** An order of schemes (制度机制排序). */
export type SchemeOrder = {
  /** Which way (方向). */
  direction?: InputMaybe<Direction>;
  /** By what (字段). */
  field: SchemeOrderField;
};

/** By what schemes are ordered (制度机制排序字段); ties are broken by id. */
export type SchemeOrderField =
  /** By number in the catalogue (目录编号) */
  | 'CODE'
  /** By id (标识) */
  | 'ID'
  /** By name (名称) */
  | 'NAME';

/** How far an arrangement has come (进展). */
export type SchemeStage =
  /** Finished (已完成) */
  | 'COMPLETED'
  /** Running (运行中) */
  | 'IN_OPERATION'
  /** To be set up (拟建立) */
  | 'PLANNED'
  /** On trial (试点) */
  | 'TRIAL'
  /** Not said (未说明) */
  | 'UNKNOWN';

/** Conditions on a stage of a scheme (进展条件). */
export type SchemeStageFilter = {
  /** Equal to (等于). */
  equals?: InputMaybe<SchemeStage>;
  /** One of (属于). */
  in?: InputMaybe<Array<SchemeStage>>;
};

/** A page of facts found by text (检索分页), best first. */
export type SearchConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The hits of this page (命中). */
  edges: Array<SearchEdge>;
  /** The facts of this page (事实). */
  nodes: Array<Fact>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How the text was read (检索词解读): simplified characters, short names spelt out within the jurisdiction. */
  readAs: Array<Scalars['String']['output']>;
};

/** One hit (命中). */
export type SearchEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The fact (事实). */
  node: Fact;
  /** Full-text score (相关度), larger is closer. */
  score: Scalars['Float']['output'];
};

/** Nouns that can be searched (可检索类别). */
export type SearchNoun =
  /** Documents (文献). */
  | 'DOCUMENT'
  /** Events (事件). */
  | 'EVENT'
  /** Figures (数据). */
  | 'FIGURE'
  /** Inspections (督察). */
  | 'INSPECTION'
  /** Issues (问题). */
  | 'ISSUE'
  /** Leaders (领导). */
  | 'LEADER'
  /** Nature reserves (自然保护区). */
  | 'NATURE_RESERVE'
  /** Offices (单位). */
  | 'OFFICE'
  /** Places (地点). */
  | 'PLACE'
  /** Posts (职务). */
  | 'POST'
  /** Regulations (法规文件). */
  | 'REGULATION'
  /** Tasks (任务). */
  | 'TASK';

/** How grave a finding is (程度). */
export type Severity =
  /** For information (提示). */
  | 'INFO'
  /** Grave (严重). */
  | 'SERIOUS'
  /** To be looked at (关注). */
  | 'WARNING';

/** Conditions on a severity (程度条件). */
export type SeverityFilter = {
  /** Equal to (等于). */
  equals?: InputMaybe<Severity>;
  /** One of (属于). */
  in?: InputMaybe<Array<Severity>>;
};

/** What a document states of a counted set (文献所载数目). */
export type StatedCount = {
  /** Of these, claimed complete (自报完成数). */
  completed?: Maybe<Scalars['Int']['output']>;
  /** The day the counts speak of (统计截至日). */
  countedOn?: Maybe<Scalars['Date']['output']>;
  /** The counted set (任务集). */
  set: Task;
  /** Tasks in it (任务总数). */
  total?: Maybe<Scalars['Int']['output']>;
};

/** Conditions on a text (文本条件); all given conditions hold together. */
export type StringFilter = {
  /** Contains (包含). */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to (等于). */
  equals?: InputMaybe<Scalars['String']['input']>;
  /** One of (属于). */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How a group seat passes on (更替方式). */
export type Succession =
  /** With the post, without a new document (自然更替) */
  | 'AUTOMATIC'
  /** By a new document (发文调整) */
  | 'BY_DOCUMENT';

/** A duty to be done (任务): a numbered measure, a rectification item, a directive, or a counted set of tasks. */
export type Task = Fact & Node & {
  /** Activities it entails (所涉活动), e.g. 采矿. */
  activities: Array<Scalars['String']['output']>;
  /** Issues it is to solve (针对问题). */
  addresses: IssueConnection;
  /** The day the answer speaks of (截至日): argument `asOf` of the root field, echoed. */
  asOf: Scalars['Date']['output'];
  /** Who has which role in it (任务分工). */
  assignments: AssignmentConnection;
  /** Regulations and plans it rests on (依据). */
  basedOn: RegulationConnection;
  /** Articles it rests on (依据条款). */
  basedOnProvisions: ProvisionConnection;
  /** Whether a document states it or a reader inferred it (依据). */
  basis: Basis;
  /** The passages behind the fact (出处). */
  citations: CitationConnection;
  /** What the responsible side reports by the day asked (自报状态). */
  claimedStatus: TaskStatus;
  /** What is on record of its close-out by the day asked (销号档案), with what is missing. */
  closeOut: CloseOutDossier;
  /** Of these, claimed complete (已完成数). */
  completed?: Maybe<Scalars['Int']['output']>;
  /** completed ÷ total × 100, one decimal (完成率复算). */
  completionRateRecomputed?: Maybe<Scalars['Float']['output']>;
  /** Completion rate in percent as printed (完成率原文). */
  completionRateStated?: Maybe<Scalars['Float']['output']>;
  /** Reserves, places and offices it is about (涉及对象). */
  concerns: FactConnection;
  /** Facts that say otherwise (矛盾): both sides are kept. */
  contradictions: FactConnection;
  /** Day the counts speak of (统计截至日). */
  countedOn?: Maybe<Scalars['Date']['output']>;
  /** Kind of its deadline (时限类型); NONE when none is stated. */
  deadlineKind: DeadlineKind;
  /** The deadline as printed (时限原文). */
  deadlineText?: Maybe<Scalars['String']['output']>;
  /** Tasks that must be done before it (前置任务). */
  dependsOn: TaskConnection;
  /** The leader who gave the directive (指示人). */
  directedBy?: Maybe<Leader>;
  /** Last day of the stated period (到期日), null when the kind has no day. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** How precisely the deadline is stated (时限精度). */
  dueOnPrecision?: Maybe<DatePrecision>;
  /** What happened to it (事件). */
  events: EventConnection;
  /** Figures about it (数据). */
  figures: FigureConnection;
  /** What is to be reached, in own words (目标). */
  goal?: Maybe<Scalars['String']['output']>;
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
  /** Why it was inferred (推断理由); null when stated. */
  inferenceReason?: Maybe<Scalars['String']['output']>;
  /** What kind of task (类别). */
  kind: TaskKind;
  /** The instant of the ledger the answer rests on (记录时点): argument `knownAt` of the root field, echoed. */
  knownAt: Scalars['DateTime']['output'];
  /** How many tasks of a counted set documents name one by one (已列明数), beside its total; null for any other task. */
  listed?: Maybe<Scalars['Int']['output']>;
  /** The task it was merged into (并入). */
  mergedInto?: Maybe<Task>;
  /** Number in its plan (序号). */
  number?: Maybe<Scalars['Int']['output']>;
  /** Documents it is to produce (产出文件). */
  outputs: RegulationConnection;
  /** The set or task it is part of (所属任务). */
  partOf?: Maybe<Task>;
  /** Its parts (子任务). */
  parts: TaskConnection;
  /** When the ledger learned this state (记入时刻). */
  recordedFrom: Scalars['DateTime']['output'];
  /** When the ledger replaced or retracted this state (失效时刻); null while it stands. */
  recordedTo?: Maybe<Scalars['DateTime']['output']>;
  /** Section of the plan it stands in (所属板块). */
  section?: Maybe<Scalars['String']['output']>;
  /** The plan or document that sets it (依据方案). */
  setBy?: Maybe<Regulation>;
  /** The task it was split from (拆分自). */
  splitFrom?: Maybe<Task>;
  /** Heading of the task (任务名称). */
  title: Scalars['String']['output'];
  /** Number of tasks in a counted set (任务总数). */
  total?: Maybe<Scalars['Int']['output']>;
  /** Schemes and campaigns it belongs to (所属制度). */
  under: SchemeConnection;
  /** What acceptors and inspectors confirmed by the day asked (核验状态); a claim never counts here. */
  verifiedStatus: TaskStatus;
};


/** A duty to be done (任务): a numbered measure, a rectification item, a directive, or a counted set of tasks. */
export type TaskAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A duty to be done (任务): a numbered measure, a rectification item, a directive, or a counted set of tasks. */
export type TaskAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssignmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A duty to be done (任务): a numbered measure, a rectification item, a directive, or a counted set of tasks. */
export type TaskBasedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A duty to be done (任务): a numbered measure, a rectification item, a directive, or a counted set of tasks. */
export type TaskBasedOnProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A duty to be done (任务): a numbered measure, a rectification item, a directive, or a counted set of tasks. */
export type TaskCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A duty to be done (任务): a numbered measure, a rectification item, a directive, or a counted set of tasks. */
export type TaskConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A duty to be done (任务): a numbered measure, a rectification item, a directive, or a counted set of tasks. */
export type TaskContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A duty to be done (任务): a numbered measure, a rectification item, a directive, or a counted set of tasks. */
export type TaskDependsOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A duty to be done (任务): a numbered measure, a rectification item, a directive, or a counted set of tasks. */
export type TaskEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A duty to be done (任务): a numbered measure, a rectification item, a directive, or a counted set of tasks. */
export type TaskFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A duty to be done (任务): a numbered measure, a rectification item, a directive, or a counted set of tasks. */
export type TaskOutputsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A duty to be done (任务): a numbered measure, a rectification item, a directive, or a counted set of tasks. */
export type TaskPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A duty to be done (任务): a numbered measure, a rectification item, a directive, or a counted set of tasks. */
export type TaskUnderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of tasks (任务分页). */
export type TaskConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<TaskEdge>;
  /** The nodes of this page (任务). */
  nodes: Array<Task>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and how it is joined (任务条目). */
export type TaskEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The link it was reached by (关联); null in a root list. */
  link?: Maybe<Link>;
  /** The node (任务). */
  node: Task;
};

/** Which tasks (任务条件); all given conditions hold together. */
export type TaskFilter = {
  /** By issues (针对问题). */
  addresses?: InputMaybe<IssueListFilter>;
  /** All of these (且). */
  and?: InputMaybe<Array<TaskFilter>>;
  /** By assignments (任务分工). */
  assignments?: InputMaybe<AssignmentListFilter>;
  /** By basis (依据). */
  basedOn?: InputMaybe<RegulationListFilter>;
  /** By what it is about (涉及对象). */
  concerns?: InputMaybe<FactListFilter>;
  /** By kind of deadline (时限类型). */
  deadlineKind?: InputMaybe<DeadlineKindFilter>;
  /** By due day (到期日). */
  dueOn?: InputMaybe<DateFilter>;
  /** Any of these ids (标识). */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By kind (类别). */
  kind?: InputMaybe<TaskKindFilter>;
  /** Not this (非). */
  not?: InputMaybe<TaskFilter>;
  /** By number (序号). */
  number?: InputMaybe<IntFilter>;
  /** At least one of these (或). */
  or?: InputMaybe<Array<TaskFilter>>;
  /** By the set it is part of (所属任务). */
  partOf?: InputMaybe<TaskFilter>;
  /** By section (所属板块). */
  section?: InputMaybe<StringFilter>;
  /** By the plan that sets it (依据方案). */
  setBy?: InputMaybe<RegulationFilter>;
  /** By heading (任务名称). */
  title?: InputMaybe<StringFilter>;
  /** By scheme or campaign (所属制度). */
  under?: InputMaybe<SchemeListFilter>;
};

/** What kind of task (任务类别). */
export type TaskKind =
  /** Directive given in a meeting (部署要求) */
  | 'DIRECTIVE'
  /** Numbered measure of a plan (措施) */
  | 'MEASURE'
  /** Item of a rectification (整改任务) */
  | 'RECTIFICATION_ITEM'
  /** Counted set of tasks (任务集) */
  | 'TASK_SET';

/** Conditions on a kind of task (任务类别条件). */
export type TaskKindFilter = {
  /** Equal to (等于). */
  equals?: InputMaybe<TaskKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<TaskKind>>;
};

/** Conditions on a list of tasks (任务列表条件). */
export type TaskListFilter = {
  /** None is so (不存在). */
  none?: InputMaybe<TaskFilter>;
  /** At least one is so (存在). */
  some?: InputMaybe<TaskFilter>;
};

/** An order of tasks (任务排序). */
export type TaskOrder = {
  /** Which way (方向). */
  direction?: InputMaybe<Direction>;
  /** By what (字段). */
  field: TaskOrderField;
};

/** By what tasks are ordered (任务排序字段); ties are broken by id. */
export type TaskOrderField =
  /** By due day, tasks without one last (到期日) */
  | 'DUE_ON'
  /** By id (标识) */
  | 'ID'
  /** By number (序号) */
  | 'NUMBER'
  /** By heading (任务名称) */
  | 'TITLE';

/** State of a task, folded from its events (状态). */
export type TaskStatus =
  /** Accepted (已验收) */
  | 'ACCEPTED'
  /** Checked on site (已核查) */
  | 'CHECKED'
  /** Reported complete by the responsible side (自报完成) */
  | 'CLAIMED_COMPLETE'
  /** Struck off the list (已销号) */
  | 'CLOSED'
  /** Found to be sham (虚假整改) */
  | 'FALSE'
  /** Under way (推进中) */
  | 'IN_PROGRESS'
  /** Public notice running (公示中) */
  | 'NOTICED'
  /** Struck off without being done (未实施而销号) */
  | 'NOT_IMPLEMENTED'
  /** Not started (未启动) */
  | 'NOT_STARTED'
  /** Rebounded or reopened (反弹、重开) */
  | 'REOPENED'
  /** Suspended by whoever owns the list (已中止) */
  | 'SUSPENDED'
  /** No event is known (不详) */
  | 'UNKNOWN';

/** A person in a post (任职) from a day until a day; a mention is an observation, so the bounds may be open. */
export type Tenure = Fact & Node & {
  /** The document of appointment (任免文件). */
  appointedBy?: Maybe<Document>;
  /** The day the answer speaks of (截至日): argument `asOf` of the root field, echoed. */
  asOf: Scalars['Date']['output'];
  /** Whether a document states it or a reader inferred it (依据). */
  basis: Basis;
  /** In what capacity (任职方式). */
  capacity: TenureCapacity;
  /** How surely it holds on the day asked (确定程度); null when it does not. */
  certainty?: Maybe<Certainty>;
  /** The passages behind the fact (出处). */
  citations: CitationConnection;
  /** Facts that say otherwise (矛盾): both sides are kept. */
  contradictions: FactConnection;
  /** What is known of its end (结束情况). */
  endKind: EndKind;
  /** Earliest day it can have begun (最早起始), null when not known. */
  fromEarliest?: Maybe<Scalars['Date']['output']>;
  /** Latest day it can have begun (最晚起始): the day it was first seen. */
  fromLatest?: Maybe<Scalars['Date']['output']>;
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
  /** Why it was inferred (推断理由); null when stated. */
  inferenceReason?: Maybe<Scalars['String']['output']>;
  /** The instant of the ledger the answer rests on (记录时点): argument `knownAt` of the root field, echoed. */
  knownAt: Scalars['DateTime']['output'];
  /** The person (领导). */
  leader: Leader;
  /** The post (职务). */
  post: Post;
  /** Precision of the stated dates (日期精度). */
  precision?: Maybe<DatePrecision>;
  /** When the ledger learned this state (记入时刻). */
  recordedFrom: Scalars['DateTime']['output'];
  /** When the ledger replaced or retracted this state (失效时刻); null while it stands. */
  recordedTo?: Maybe<Scalars['DateTime']['output']>;
  /** How the seat passes on (更替方式). */
  succession?: Maybe<Succession>;
  /** The post this group seat passes with (随职来源): natural succession. */
  throughPost?: Maybe<Post>;
  /** Earliest day it can have ended (最早结束), exclusive: the day after it was last seen. */
  untilEarliest?: Maybe<Scalars['Date']['output']>;
  /** Latest day it can have ended (最晚结束), exclusive, null when not known. */
  untilLatest?: Maybe<Scalars['Date']['output']>;
};


/** A person in a post (任职) from a day until a day; a mention is an observation, so the bounds may be open. */
export type TenureCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in a post (任职) from a day until a day; a mention is an observation, so the bounds may be open. */
export type TenureContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** In what capacity a post is held (任职方式). */
export type TenureCapacity =
  /** Acting (代理) */
  | 'ACTING'
  /** Beside another post (兼任) */
  | 'CONCURRENT'
  /** Presiding over the work without the title (主持工作) */
  | 'PRESIDING'
  /** As the regular holder (正式) */
  | 'SUBSTANTIVE';

/** Conditions on a capacity (任职方式条件). */
export type TenureCapacityFilter = {
  /** Equal to (等于). */
  equals?: InputMaybe<TenureCapacity>;
  /** One of (属于). */
  in?: InputMaybe<Array<TenureCapacity>>;
};

/** A page of tenures (任职分页). */
export type TenureConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<TenureEdge>;
  /** The nodes of this page (任职). */
  nodes: Array<Tenure>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and how it is joined (任职条目). */
export type TenureEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The link it was reached by (关联); null in a root list. */
  link?: Maybe<Link>;
  /** The node (任职). */
  node: Tenure;
};

/** Which tenures (任职条件); all given conditions hold together. */
export type TenureFilter = {
  /** All of these (且). */
  and?: InputMaybe<Array<TenureFilter>>;
  /** By capacity (任职方式). */
  capacity?: InputMaybe<TenureCapacityFilter>;
  /** By the latest day it can have begun (最晚起始). */
  fromLatest?: InputMaybe<DateFilter>;
  /** Any of these ids (标识). */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By person (领导). */
  leader?: InputMaybe<LeaderFilter>;
  /** Not this (非). */
  not?: InputMaybe<TenureFilter>;
  /** At least one of these (或). */
  or?: InputMaybe<Array<TenureFilter>>;
  /** By post (职务). */
  post?: InputMaybe<PostFilter>;
};

/** Conditions on a list of tenures (任职列表条件). */
export type TenureListFilter = {
  /** None is so (不存在). */
  none?: InputMaybe<TenureFilter>;
  /** At least one is so (存在). */
  some?: InputMaybe<TenureFilter>;
};

/** An order of tenures (任职排序). */
export type TenureOrder = {
  /** Which way (方向). */
  direction?: InputMaybe<Direction>;
  /** By what (字段). */
  field: TenureOrderField;
};

/** By what tenures are ordered (任职排序字段); ties are broken by id. */
export type TenureOrderField =
  /** By the latest day it can have begun (最晚起始) */
  | 'FROM_LATEST'
  /** By id (标识) */
  | 'ID';

/** From when on rules fire (阈值), as an answer used them. */
export type Thresholds = {
  /** F1: within so many months after the claim (自报后月数). */
  contradictedMonths: Scalars['Int']['output'];
  /** O3: so many moves of a deadline (延期次数). */
  deadlineMoves: Scalars['Int']['output'];
  /** C4: so many tasks (集中销号项数). */
  massCloseCount: Scalars['Int']['output'];
  /** C4: within so many days of the deadline or the arrival, before or after (集中销号天数). */
  massCloseDays: Scalars['Int']['output'];
  /** O4: more than so many days without an event (停滞天数). */
  stalledDays: Scalars['Int']['output'];
  /** O4: more than so many days without a check of a continuing duty (长期任务核查间隔天数). */
  sustainDays: Scalars['Int']['output'];
};

/** Which way a number moves (升降). */
export type Trend =
  /** Less is better (下降为好) */
  | 'FALLING'
  /** More is better (上升为好) */
  | 'RISING';

/** What came of an upload (上传结果). */
export type UploadPayload = {
  /** Id of the draft, to be asked for with `draft` (草稿标识); null when the upload itself was refused. */
  draft?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused (拒收原因). */
  refusal?: Maybe<Refusal>;
  /** How far it is (状态); null when the upload itself was refused. */
  state?: Maybe<DraftState>;
};

/** A stated vacancy of a post (空缺): a document says that nobody holds it. */
export type Vacancy = Fact & Node & {
  /** The day the answer speaks of (截至日): argument `asOf` of the root field, echoed. */
  asOf: Scalars['Date']['output'];
  /** Whether a document states it or a reader inferred it (依据). */
  basis: Basis;
  /** The passages behind the fact (出处). */
  citations: CitationConnection;
  /** Facts that say otherwise (矛盾): both sides are kept. */
  contradictions: FactConnection;
  /** First day of the vacancy (起). */
  from?: Maybe<Scalars['Date']['output']>;
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
  /** Why it was inferred (推断理由); null when stated. */
  inferenceReason?: Maybe<Scalars['String']['output']>;
  /** The instant of the ledger the answer rests on (记录时点): argument `knownAt` of the root field, echoed. */
  knownAt: Scalars['DateTime']['output'];
  /** The post (职务). */
  post: Post;
  /** When the ledger learned this state (记入时刻). */
  recordedFrom: Scalars['DateTime']['output'];
  /** When the ledger replaced or retracted this state (失效时刻); null while it stands. */
  recordedTo?: Maybe<Scalars['DateTime']['output']>;
  /** First day it is over (止). */
  until?: Maybe<Scalars['Date']['output']>;
};


/** A stated vacancy of a post (空缺): a document says that nobody holds it. */
export type VacancyCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A stated vacancy of a post (空缺): a document says that nobody holds it. */
export type VacancyContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of vacancies (空缺分页). */
export type VacancyConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<VacancyEdge>;
  /** The nodes of this page (空缺). */
  nodes: Array<Vacancy>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and how it is joined (空缺条目). */
export type VacancyEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The link it was reached by (关联); null in a root list. */
  link?: Maybe<Link>;
  /** The node (空缺). */
  node: Vacancy;
};

/** Which vacancies (空缺条件); all given conditions hold together. */
export type VacancyFilter = {
  /** All of these (且). */
  and?: InputMaybe<Array<VacancyFilter>>;
  /** Any of these ids (标识). */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Not this (非). */
  not?: InputMaybe<VacancyFilter>;
  /** At least one of these (或). */
  or?: InputMaybe<Array<VacancyFilter>>;
  /** By post (职务). */
  post?: InputMaybe<PostFilter>;
};

/** Conditions on a list of vacancies (空缺列表条件). */
export type VacancyListFilter = {
  /** None is so (不存在). */
  none?: InputMaybe<VacancyFilter>;
  /** At least one is so (存在). */
  some?: InputMaybe<VacancyFilter>;
};

/** An order of vacancies (空缺排序). */
export type VacancyOrder = {
  /** Which way (方向). */
  direction?: InputMaybe<Direction>;
  /** By what (字段). */
  field: VacancyOrderField;
};

/** By what vacancies are ordered (空缺排序字段); ties are broken by id. */
export type VacancyOrderField =
  /** By id (标识) */
  | 'ID';

/** A zone of a nature reserve or of a red line, with its dated boundary (功能分区). */
export type Zone = Dated & Fact & Node & {
  /** Area in square kilometres (面积). */
  area?: Maybe<Scalars['Float']['output']>;
  /** The day the answer speaks of (截至日): argument `asOf` of the root field, echoed. */
  asOf: Scalars['Date']['output'];
  /** Whether a document states it or a reader inferred it (依据). */
  basis: Basis;
  /** How surely it holds on the day asked (确定程度); null when it does not. */
  certainty?: Maybe<Certainty>;
  /** The passages behind the fact (出处). */
  citations: CitationConnection;
  /** Facts that say otherwise (矛盾): both sides are kept. */
  contradictions: FactConnection;
  /** Figures about it (数据). */
  figures: FigureConnection;
  /** Activities ruled out in it (禁止活动). */
  forbids: Array<Scalars['String']['output']>;
  /** First day it holds (起), null when not stated. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Deterministic id, `noun:key` (标识). */
  id: Scalars['ID']['output'];
  /** Why it was inferred (推断理由); null when stated. */
  inferenceReason?: Maybe<Scalars['String']['output']>;
  /** Issues that concern it (问题). */
  issues: IssueConnection;
  /** What kind of zone (类别). */
  kind: ZoneKind;
  /** The instant of the ledger the answer rests on (记录时点): argument `knownAt` of the root field, echoed. */
  knownAt: Scalars['DateTime']['output'];
  /** Name as printed (名称). */
  name: Scalars['String']['output'];
  /** When the ledger learned this state (记入时刻). */
  recordedFrom: Scalars['DateTime']['output'];
  /** When the ledger replaced or retracted this state (失效时刻); null while it stands. */
  recordedTo?: Maybe<Scalars['DateTime']['output']>;
  /** The reserve it belongs to (所属保护区). */
  reserve?: Maybe<NatureReserve>;
  /** Regulations and provisions that restrict it (管控依据). */
  restrictedBy: FactConnection;
  /** Sites in it (点位). */
  sites: PlaceConnection;
  /** Tasks that concern it (任务). */
  tasks: TaskConnection;
  /** First day it no longer holds (止), null when not stated. */
  until?: Maybe<Scalars['Date']['output']>;
};


/** A zone of a nature reserve or of a red line, with its dated boundary (功能分区). */
export type ZoneCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A zone of a nature reserve or of a red line, with its dated boundary (功能分区). */
export type ZoneContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A zone of a nature reserve or of a red line, with its dated boundary (功能分区). */
export type ZoneFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A zone of a nature reserve or of a red line, with its dated boundary (功能分区). */
export type ZoneIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A zone of a nature reserve or of a red line, with its dated boundary (功能分区). */
export type ZoneRestrictedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A zone of a nature reserve or of a red line, with its dated boundary (功能分区). */
export type ZoneSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A zone of a nature reserve or of a red line, with its dated boundary (功能分区). */
export type ZoneTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of zones (功能分区分页). */
export type ZoneConnection = {
  /** Why the list is empty (空缺原因); null when it is not. */
  absence?: Maybe<Absence>;
  /** Whether this page is the whole list (是否完整). */
  complete: Scalars['Boolean']['output'];
  /** The edges of this page (条目). */
  edges: Array<ZoneEdge>;
  /** The nodes of this page (功能分区). */
  nodes: Array<Zone>;
  /** Where the page stands (分页). */
  pageInfo: PageInfo;
  /** How many there are in all (总数); counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and how it is joined (功能分区条目). */
export type ZoneEdge = {
  /** Its cursor (游标). */
  cursor: Scalars['String']['output'];
  /** The link it was reached by (关联); null in a root list. */
  link?: Maybe<Link>;
  /** The node (功能分区). */
  node: Zone;
};

/** Which zones (功能分区条件); all given conditions hold together. */
export type ZoneFilter = {
  /** All of these (且). */
  and?: InputMaybe<Array<ZoneFilter>>;
  /** Any of these ids (标识). */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By kind (类别). */
  kind?: InputMaybe<ZoneKindFilter>;
  /** By name (名称). */
  name?: InputMaybe<StringFilter>;
  /** Not this (非). */
  not?: InputMaybe<ZoneFilter>;
  /** At least one of these (或). */
  or?: InputMaybe<Array<ZoneFilter>>;
  /** By reserve (所属保护区). */
  reserve?: InputMaybe<NatureReserveFilter>;
};

/** What kind of zone (分区类别). */
export type ZoneKind =
  /** Buffer zone (缓冲区) */
  | 'BUFFER'
  /** Core zone (核心区) */
  | 'CORE'
  /** Core protected zone (核心保护区) */
  | 'CORE_PROTECTED'
  /** Experimental zone (实验区) */
  | 'EXPERIMENTAL'
  /** General control zone (一般控制区) */
  | 'GENERAL_CONTROL'
  /** Another zone (其他) */
  | 'OTHER'
  /** Ecological protection red line (生态保护红线) */
  | 'RED_LINE';

/** Conditions on a kind of zone (分区类别条件). */
export type ZoneKindFilter = {
  /** Equal to (等于). */
  equals?: InputMaybe<ZoneKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<ZoneKind>>;
};

/** Conditions on a list of zones (功能分区列表条件). */
export type ZoneListFilter = {
  /** None is so (不存在). */
  none?: InputMaybe<ZoneFilter>;
  /** At least one is so (存在). */
  some?: InputMaybe<ZoneFilter>;
};

/** An order of zones (功能分区排序). */
export type ZoneOrder = {
  /** Which way (方向). */
  direction?: InputMaybe<Direction>;
  /** By what (字段). */
  field: ZoneOrderField;
};

/** By what zones are ordered (功能分区排序字段); ties are broken by id. */
export type ZoneOrderField =
  /** By id (标识) */
  | 'ID'
  /** By name (名称) */
  | 'NAME';
