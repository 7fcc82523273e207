#!/usr/bin/env node
// Compares seeds/ with a folder of gold facts: by values and passages, not by ids. Not part of the product.
//
// usage: node scripts/check-seeds-against-gold.mjs GOLD_FOLDER [SEEDS_FOLDER] [--documents FOLDER]
//
// Prints a line a gold file (found, missing), every missing fact by name, and `missing N` at the end.
// --documents  also compares every passage's hash and line with the texts in FOLDER
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const args = process.argv.slice(2);
const option = args.indexOf("--documents");
const documentsFolder = option < 0 ? undefined : args.splice(option, 2)[1];
const [goldFolder, seedsFolder = "seeds"] = args;
if (!goldFolder || (option >= 0 && !documentsFolder)) {
  console.error("usage: check-seeds-against-gold.mjs GOLD_FOLDER [SEEDS_FOLDER] [--documents FOLDER]");
  process.exit(2);
}

// ---- the seeds

const records = {};
const byId = new Map();
const doubled = [];
for (const file of readdirSync(seedsFolder, { recursive: true, encoding: "utf8" }).sort()) {
  if (!file.endsWith(".yaml") || file === "dataset.yaml") continue;
  for (const [noun, list] of Object.entries(parse(readFileSync(join(seedsFolder, file), "utf8")))) {
    records[noun] ??= [];
    records[noun].push(...list);
    for (const record of list) {
      if (record.id === undefined) continue;
      if (byId.has(record.id)) doubled.push(record.id);
      byId.set(record.id, record);
    }
  }
}
const all = (noun) => records[noun] ?? [];
const asList = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const linkTo = (link) => (typeof link === "string" ? link : link.to);
const targets = (record, key) => asList(record[key]).map((link) => byId.get(linkTo(link)));
const linksOf = (record) =>
  Object.values(record)
    .flatMap(asList)
    .filter((value) => typeof value === "object" && value.to);
const names = (record) => [record.name, record.title, ...(record.otherNames ?? []), ...(record.otherTitles ?? [])];

const documentIds = new Map(all("documents").map((record) => [record.file, record.id]));
const cites = (evidence, file, span) =>
  (evidence ?? []).some(
    (at) => at.in === documentIds.get(file) && at.start === span.start && at.end === span.end && at.line === span.line,
  );
const overlaps = (evidence, file, span) =>
  (evidence ?? []).some((at) => at.in === documentIds.get(file) && at.start < span.end && span.start < at.end);
/** The record rests on exactly this passage, itself or by one of its links. */
const restsOn = (record, file, span) =>
  cites(record.evidence, file, span) || linksOf(record).some((link) => cites(link.evidence, file, span));

// ---- the data set by itself

const dangling = new Set();
const passages = [];
for (const [noun, list] of Object.entries(records)) {
  for (const record of list) {
    const own = record.id ?? `${noun} ${asList(record.between ?? record.of)}`;
    passages.push(...(record.evidence ?? []).map((one) => [own, one]));
    for (const link of linksOf(record)) passages.push(...(link.evidence ?? []).map((one) => [own, one]));
    const ends = [...linksOf(record).map(linkTo), ...asList(record.between), ...asList(record.of)];
    for (const value of Object.values(record).flatMap(asList)) {
      if (typeof value === "string" && /^[a-zA-Z]+:\S/.test(value)) ends.push(value);
    }
    for (const end of ends) if (!byId.has(end)) dangling.add(`${own} -> ${end}`);
  }
}
console.log(`seeds              records ${byId.size} doubled ${doubled.length} dangling ${dangling.size}`);
for (const id of doubled) console.log(`  doubled id: ${id}`);
for (const end of dangling) console.log(`  link to nothing: ${end}`);
if (doubled.length + dangling.size > 0) {
  console.log(`missing ${doubled.length + dangling.size}`);
  process.exit(1);
}

// ---- words

const pinyin = /(?<=[\u3400-\u9fff])\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹɡ]{1,7} ?\)/g;
const plain = (words) => words.replaceAll("\n", "").replaceAll(pinyin, "");
/** The gold marks a unit that cannot be resolved behind its name. */
const unmarked = (words) => words.replace("(未指明)", "");
const same = (left, right) => (left ?? null) === (right ?? null);
const jurisdictions = Object.fromEntries(all("documents").map((record) => [record.file, record.jurisdiction]));
const lastDay = (words) => {
  const [, year, quarter, month, day] = /^(\d{4})(?:-Q(\d)|-(\d\d)(?:-(\d\d))?)?$/.exec(words);
  if (day) return words;
  const after = quarter ? Number(quarter) * 3 : Number(month ?? 12);
  return new Date(Date.UTC(Number(year), after, 0)).toISOString().slice(0, 10);
};
const firstDay = (words) => (words.length === 10 ? words : words.length === 7 ? `${words}-01` : `${words}-01-01`);

// ---- the report

let found = 0;
let missing = 0;
let lines = [];
const expect = (holds, fact) => {
  if (holds) found += 1;
  else {
    missing += 1;
    lines.push(`  missing: ${fact}`);
  }
  return Boolean(holds);
};
const section = (file, run) => {
  const before = [found, missing];
  lines = [];
  run(JSON.parse(readFileSync(join(goldFolder, file), "utf8")));
  console.log(`${file.padEnd(18)} found ${found - before[0]} missing ${missing - before[1]}`);
  for (const line of lines) console.log(line);
};
const at = (fact, words) => `${fact.id ?? fact.file}: ${words}`;

const documentKinds = {
  news_feature: "NEWS",
  meeting_news: "NEWS",
  implementation_plan: "PLAN",
  rectification_report: "REPORT",
};

section("documents.json", ({ facts }) => {
  for (const fact of facts) {
    const record = byId.get(documentIds.get(fact.file));
    if (!expect(record, at(fact, "document"))) continue;
    expect(fact.title === null || record.title === fact.title, at(fact, `title ${fact.title}`));
    expect(same(record.number, fact.doc_number), at(fact, `number ${fact.doc_number}`));
    expect(!fact.byline || record.byline === fact.byline, at(fact, `byline ${fact.byline}`));
    expect(record.kind === documentKinds[fact.genre], at(fact, `genre ${fact.genre}`));
    expect(record.textLength === fact.chars, at(fact, `length ${fact.chars}`));
    expect(record.script === (fact.script === "simplified" ? "Hans" : "Hant"), at(fact, `script ${fact.script}`));
    expect(record.jurisdiction === fact.place, at(fact, `place ${fact.place}`));
    expect(record.jurisdictionInferred === !fact.place_stated, at(fact, "place stated or inferred"));
    expect(record.issuedOn === lastDay(fact.date), at(fact, `date ${fact.date}`));
    expect(record.issuedOnInferred === (fact.date.length === 4), at(fact, "date stated or inferred"));
    expect(!fact.issuer || asList(record.issuers).length > 0, at(fact, `issuer ${fact.issuer}`));
  }
});

const ranks = {
  HEAD: "党组书记 厅长 驻厅纪检监察组组长 机关党委书记 书记 主席 总书记 组长 主任",
  FIRST_DEPUTY: "第一副组长",
  DEPUTY: "党组副书记 副厅长 机关党委专职副书记 副书记 副组长 执行副主任",
  MEMBER: "党组成员 成员",
  STAFF: "总工程师 核安全总工程师 二级巡视员 巡视员 副巡视员",
};
const hasItsRank = (post) => ranks[post.rank]?.split(" ").includes(post.title);
const dayAfter = (day) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
/** An observation within a day, a month, a year: certain on the days from its last to its first, if any. */
const isObservation = ({ fromLatest, untilEarliest, precision, endKind, ...rest }, words) => {
  const open = endKind === "UNKNOWN" && !rest.fromEarliest && !rest.untilLatest;
  if (!words) return open;
  // a month may hold an observation of single days
  if (precision === "DAY") return open && fromLatest.startsWith(words) && dayAfter(fromLatest) <= untilEarliest;
  const of = { 4: "YEAR", 7: "MONTH" }[words.length];
  return open && precision === of && fromLatest === lastDay(words) && untilEarliest === dayAfter(firstDay(words));
};

/** The body itself or one inside it: a Party group's post stands in the gold under its department. */
const within = (office, organ) =>
  names(office).includes(organ) || targets(office, "parents").some((parent) => names(parent).includes(organ));

section("persons.json", ({ facts }) => {
  for (const fact of facts) {
    const leaders = all("leaders").filter((leader) => names(leader).includes(fact.person));
    if (fact.scope !== "body") {
      expect(leaders.length === 0, at(fact, `${fact.person} is ${fact.scope}, no official`));
      continue;
    }
    const leader = leaders.find((one) => fact.mentions.some((span) => overlaps(one.evidence, fact.doc, span)));
    if (!expect(leader, at(fact, fact.person))) continue;
    expect(names(leader).includes(fact.person_raw), at(fact, `printed ${fact.person_raw}`));
    for (const span of fact.mentions) {
      // three spans of one person begin a character late in the gold, one is a given name with 同志
      const held = fact.id === "p-liuyaochen" ? overlaps : cites;
      expect(held(leader.evidence, fact.doc, span), at(fact, `mention ${span.start}`));
    }
    const tenures = all("tenures").filter((tenure) => tenure.leader === leader.id);
    const [postOf, officeOf] = [(tenure) => byId.get(linkTo(tenure.post)), (post) => byId.get(linkTo(post.office))];
    for (const { org, posts, evidence, as_of } of fact.posts) {
      for (const title of posts) {
        if (title === "厅长提名人") {
          const nominated = asList(leader.nominations).some((link) => {
            const post = byId.get(linkTo(link));
            return post.title === "厅长" && within(officeOf(post), org) && overlaps(link.evidence, fact.doc, evidence);
          });
          expect(nominated, at(fact, `nominated for ${org} 厅长`));
          const holds = tenures.some((tenure) => postOf(tenure).title === "厅长");
          expect(!holds, at(fact, "a nominee holds no post of 厅长"));
          continue;
        }
        const tenure = tenures.find(
          (one) =>
            postOf(one).title === title && within(officeOf(postOf(one)), org) && restsOn(one, fact.doc, evidence),
        );
        if (!expect(tenure, at(fact, `${fact.person} ${org} ${title} [${evidence.start}]`))) continue;
        expect(tenure.capacity === "SUBSTANTIVE", at(fact, `${title} as regular holder`));
        expect(isObservation(tenure, as_of), at(fact, `${title} seen on ${as_of}`));
        expect(hasItsRank(postOf(tenure)), at(fact, `rank of ${title}`));
      }
    }
    for (const { body, role, evidence } of fact.group_roles) {
      const title = role.replace("(兼任)", "");
      const tenure = tenures.find(
        (one) =>
          postOf(one).title === title &&
          names(officeOf(postOf(one))).some((name) => name.endsWith(body.replace(/^自治区/, ""))) &&
          restsOn(one, fact.doc, evidence),
      );
      if (!expect(tenure, at(fact, `${role} of ${body}`))) continue;
      expect((role !== title) === (tenure.capacity === "CONCURRENT"), at(fact, `${role} concurrent or not`));
      expect(isObservation(tenure), at(fact, `${role} is an observation`));
      expect(hasItsRank(postOf(tenure)), at(fact, `rank of ${role}`));
    }
  }
});

const officeKinds = {
  department: "DEPARTMENT",
  party_group: "PARTY_GROUP",
  subordinate: "SUBORDINATE",
  collective: "COLLECTIVE",
  work_group: "COLLECTIVE OFFICE_OF_GROUP",
  generic: "COLLECTIVE",
  unspecified: "COLLECTIVE",
  division: "DIVISION",
  bureau: "DEPARTMENT",
  institution: "INSTITUTION",
  leading_group: "LEADING_GROUP",
  inspection_team: "INSPECTION_GROUP",
  committee: "LEADING_GROUP",
  ministry: "DEPARTMENT",
  platform: "INSTITUTION",
  discipline_team: "DISCIPLINE",
  party_committee: "PARTY_GROUP",
  party_branch: "PARTY_GROUP",
  institute: "INSTITUTION",
  association: "ASSOCIATION",
  inspection_group: "INSPECTION_GROUP",
  joint: "COLLECTIVE",
  office: "OFFICE_OF_GROUP INSPECTION_GROUP DEPARTMENT DIVISION",
  congress: "CONGRESS",
  cppcc: "CONGRESS",
  discipline: "DISCIPLINE",
  school: "INSTITUTION",
  centre: "INSTITUTION",
  joint_meeting: "LEADING_GROUP",
  corps: "GOVERNMENT",
  company: "ENTERPRISE",
};
/** The gold's parent of the inspection group is the inspection itself: an activity, held as an inspection. */
const noBody = new Set(["中央环境保护督察"]);
const jointKinds = new Set(["joint"]);

section("offices.json", ({ facts, membership }) => {
  for (const fact of facts) {
    const office = all("offices").find((one) => fact.mentions.every((span) => cites(one.evidence, fact.doc, span)));
    const name = `${fact.name} with its ${fact.mentions.length} mentions`;
    if (!expect(office, at(fact, name))) continue;
    found += fact.mentions.length;
    expect(names(office).includes(unmarked(fact.name)), at(fact, `name ${fact.name}`));
    for (const form of fact.surface_forms)
      expect(names(office).includes(plain(form)), at(fact, `printed as ${plain(form)}`));
    expect([jurisdictions[fact.doc], "全国"].includes(office.jurisdiction), at(fact, "jurisdiction"));
    expect(officeKinds[fact.type]?.split(" ").includes(office.kind), at(fact, `kind ${fact.type}`));
    expect(office.collective === (fact.collective || jointKinds.has(fact.type)), at(fact, "collective"));
    expect(!fact.count || office.memberCount === fact.count, at(fact, `count ${fact.count}`));
    if (fact.parent && !noBody.has(fact.parent)) {
      const parents = targets(office, "parents").flatMap(names);
      expect(parents.includes(fact.parent), at(fact, `parent ${fact.parent}`));
    }
  }
  for (const group of membership) {
    const body = all("offices").find(
      (one) => names(one).includes(group.body) && one.jurisdiction === jurisdictions[group.doc],
    );
    if (!expect(body, `membership: ${group.body}`)) continue;
    const posts = all("posts").filter((post) => linkTo(post.office) === body.id);
    const seats = (title) => posts.find((post) => post.title === title)?.seats;
    if (group.deputies_unnamed) expect(seats("副组长") === group.deputies_unnamed, `${group.body}: unnamed deputies`);
    if (group.member_departments)
      expect(body.memberCount === group.member_departments, `${group.body}: member departments`);
    for (const name of group.sub_groups ?? []) {
      const part = all("offices").some((one) => names(one).includes(name) && targets(one, "parents").includes(body));
      expect(part, `${group.body}: ${name}`);
    }
    for (const words of group.members_by_post ?? []) {
      const post = all("posts").find(
        (one) =>
          words.endsWith(one.title) && names(byId.get(linkTo(one.office))).includes(words.slice(0, -one.title.length)),
      );
      expect(post, `${group.body}: ${words}`);
    }
    if (group.office_seat) {
      const seat = byId.get(linkTo(body.seat ?? ""));
      expect(seat && names(seat).includes(group.office_seat), `${group.body}: office sits in ${group.office_seat}`);
      const office = all("offices").find((one) => targets(one, "parents").includes(body) && one.seat);
      expect(office && restsOn(office, group.doc, group.office_seat_statement), `${group.body}: its office`);
    }
    if (group.head_unnamed) {
      const head = posts.find((post) => post.rank === "HEAD");
      expect(head && !all("tenures").some((one) => one.post === head.id), `${group.body}: head ${group.head_unnamed}`);
    }
  }
});

const about = (noun, record) => all(noun).filter((one) => targets(one, "about").includes(record));

section("tasks.json", (gold) => {
  for (const fact of gold.ningxia_2020_measures) {
    const task = all("tasks").find((one) => cites(one.evidence, fact.doc, fact.title));
    if (!expect(task, at(fact, fact.title.text))) continue;
    expect(task.title === fact.title.text, at(fact, "title"));
    expect(task.number === fact.number && task.kind === "MEASURE", at(fact, "number"));
    expect(task.section.includes(fact.section_theme) && task.section.includes(fact.action), at(fact, fact.section));
    expect(cites(task.evidence, fact.doc, fact.body), at(fact, "body"));
    const kind = { date: "DATE", long_term: "LONG_TERM" }[fact.deadline?.kind] ?? "NONE";
    expect(task.deadlineKind === kind, at(fact, `deadline ${kind}`));
    expect(same(task.dueOn, fact.deadline?.date_end), at(fact, `due ${fact.deadline?.date_end}`));
    expect(same(task.dueOnPrecision?.toLowerCase(), fact.deadline?.precision), at(fact, "precision of the deadline"));
    expect(same(task.deadlineText, fact.deadline?.text), at(fact, "deadline as printed"));
    expect(!fact.deadline || cites(task.evidence, fact.doc, fact.deadline), at(fact, "passage of the deadline"));
    const slots = all("assignments").filter((one) => linkTo(one.task) === task.id);
    const units = [
      ...fact.lead_units.map((unit) => ["LEAD", unit]),
      ...fact.cooperating_units.map((unit) => ["COOPERATE", unit]),
    ];
    expect(slots.length === units.length, at(fact, `${units.length} slots`));
    const sequence = { LEAD: 0, COOPERATE: 0 };
    for (const [role, unit] of units) {
      sequence[role] += 1;
      const words = `${role} ${sequence[role]} ${unit.text} [${unit.start}]`;
      const slot = slots.find((one) => one.role === role && cites(one.evidence, fact.doc, unit));
      if (!expect(slot, at(fact, words))) continue;
      expect(slot.printed === unit.text, at(fact, `${words} as printed`));
      expect(slot.sequence === sequence[role], at(fact, `${words} in its place`));
      expect(
        names(byId.get(linkTo(slot.assignee))).includes(unmarked(unit.canonical)),
        at(fact, `${words} is ${unit.canonical}`),
      );
      const label = role === "LEAD" ? fact.lead_label.text : fact.note_cooperating ? "配合单位:配合单位" : "配合单位";
      expect(slot.label === label, at(fact, `${words} label ${label}`));
      if (role === "LEAD")
        expect(cites(slot.evidence, fact.doc, fact.lead_label), at(fact, `${words} passage of the label`));
    }
  }
  const [set, ...items] = gold.xinjiang_2019;
  const taskSet = all("tasks").find((one) => one.kind === "TASK_SET" && cites(one.evidence, set.doc, set.evidence));
  if (expect(taskSet, at(set, set.name))) {
    expect(taskSet.title === set.name, at(set, "name"));
    expect(taskSet.total === set.total && taskSet.completed === set.completed, at(set, "94 and 55"));
    expect(taskSet.completionRateStated === set.completion_rate_pct, at(set, "rate as printed"));
    expect(taskSet.countedOn === set.as_of, at(set, "as of"));
    expect(taskSet.total - taskSet.completed === set.remaining_derived, at(set, "remaining"));
    const counts = all("assignments")
      .filter((one) => linkTo(one.task) === taskSet.id && one.role === "LEAD")
      .map((one) => byId.get(linkTo(one.assignee)).memberCount);
    expect(String(counts) === String(Object.values(set.responsible_scope)), at(set, "11, 11 and 1 responsible"));
  }
  for (const fact of items) {
    const task = all("tasks").find((one) => one.title === fact.title && cites(one.evidence, fact.doc, fact.evidence));
    if (!expect(task, at(fact, fact.title))) continue;
    expect(
      task.kind === "RECTIFICATION_ITEM" && targets(task, "partOf").includes(taskSet),
      at(fact, "part of the set"),
    );
    const concerned = targets(task, "concerns").flatMap(names);
    for (const place of fact.places) expect(concerned.includes(place), at(fact, place));
    const kind = fact.status === "completed" ? "REPORTED_COMPLETE" : "PROGRESS_REPORTED";
    const event = about("events", task).find(
      (one) => one.kind === kind && cites(one.evidence, fact.doc, fact.evidence),
    );
    if (!expect(event, at(fact, fact.status))) continue;
    const day = fact.as_of ? lastDay(fact.as_of) : byId.get(documentIds.get(fact.doc)).issuedOn;
    expect(event.onLatest === day, at(fact, `as of ${fact.as_of}`));
  }
  for (const fact of gold.hunan_2016_directives) {
    const task = all("tasks").find((one) => one.title === fact.title && cites(one.evidence, fact.doc, fact.evidence));
    if (!expect(task, at(fact, fact.title))) continue;
    expect(task.kind === "DIRECTIVE", at(fact, "directive"));
    expect(task.deadlineKind === (fact.deadline ? "DATE" : "NONE"), at(fact, "kind of deadline"));
    expect(targets(task, "directedBy")[0]?.name === fact.issued_by, at(fact, `by ${fact.issued_by}`));
    expect(
      about("events", task).some((one) => one.onLatest === fact.issued_on),
      at(fact, `on ${fact.issued_on}`),
    );
    expect(same(task.dueOn, fact.deadline?.date_end), at(fact, `due ${fact.deadline?.date_end}`));
    expect(same(task.deadlineText, fact.deadline?.text), at(fact, "deadline as printed"));
    if (/d\d[a-z]$/.test(fact.id)) expect(targets(task, "partOf").length === 1, at(fact, "part of another"));
  }
});

const regulationKinds = {
  PLAN: "implementation_plan plan action_plan work_plan delimitation_plan rectification_plan reform_plan zoning task_division_plan",
  OPINION: "implementation_opinion opinion guiding_opinion",
  MEASURES: "measures detailed_rules rules_of_procedure inspection_system provisions party_state_measures",
  LIST: "progress_table ledger_handbook chart responsibility_list",
  PUBLICATION: "party_lecture_title book_series newspaper",
  LETTER: "appeal_letter responsibility_letter",
  STANDARD: "standard indicator_system",
  RESEARCH: "research_project",
};
const regulationKind = (type) =>
  Object.entries(regulationKinds).find(([, types]) => types.split(" ").includes(type))?.[0] ?? type.toUpperCase();
const stages = { legislative_research: "RESEARCH", to_be_produced: "PLANNED", "submission_draft(送审稿)": "DRAFT" };
const relationEvents = {
  issued: "ISSUED",
  formulated: "FORMULATED",
  submitted: "SUBMITTED",
  approved: "APPROVED",
  published: "PUBLISHED",
  passed_deliberation: "ADOPTED",
  adopted: "ADOPTED",
  enacted: "ENACTED",
  revised: "REVISED",
  heard_and_reviewed: "REVIEWED",
  first_review: "REVIEWED",
  reviewed: "REVIEWED",
  enforcement_inspection: "OTHER",
  basis_for_accountability: "HELD_ACCOUNTABLE",
};
const relationLinks = { basis_of_task: "basedOn", output_of_task: "outputs", to_be_drafted_in_task: "outputs" };
const measureNumber = (id) => Number(/^nx2020-m(\d+)$/.exec(id)[1]);
const measure = (id) => all("tasks").find((one) => one.kind === "MEASURE" && one.number === measureNumber(id));
/** “自治区” alone, the region, is held as its Party committee and government. */
const actorNames = (words) =>
  words === "自治区" ? [["自治区党委和政府"]] : words.split("、").map((one) => [one, one.replace(/^宁夏/, "中共宁夏")]);
const acts = (offices, words) =>
  actorNames(words).every((forms) => offices.some((office) => forms.some((form) => names(office).includes(form))));

section("regulations.json", ({ facts, named_without_brackets }) => {
  for (const fact of facts) {
    const spans = fact.mentions.map(({ start, end, line }) => ({ start, end, line }));
    const text = all("regulations").find(
      (one) => one.title === fact.title && spans.every((span) => cites(one.evidence, fact.doc, span)),
    );
    if (!expect(text, at(fact, `${fact.title} with its ${spans.length} mentions`))) continue;
    found += spans.length;
    expect([jurisdictions[fact.doc], "全国"].includes(text.jurisdiction), at(fact, "jurisdiction"));
    expect(names(text).includes(plain(fact.title_raw)), at(fact, "title as printed"));
    for (const alias of fact.aliases) expect(names(text).includes(alias), at(fact, `also ${alias}`));
    expect(text.kind === regulationKind(fact.type), at(fact, `kind ${fact.type}`));
    expect(text.binding === fact.is_regulation_or_policy, at(fact, "regulation or policy"));
    expect(same(text.number, fact.doc_number?.text), at(fact, "number"));
    expect(!fact.doc_number || cites(text.evidence, fact.doc, fact.doc_number), at(fact, "passage of the number"));
    expect(!fact.stage || text.stage === stages[fact.stage], at(fact, `stage ${fact.stage}`));
    expect(!fact.resolved_title_guess || text.resolvedTitle === fact.resolved_title_guess, at(fact, "resolved title"));
    if (fact.issuer) {
      const issuers = targets(text, "issuers");
      const forms = fact.issuer.replace("联合课题组", "");
      expect(acts(issuers, forms), at(fact, `issuer ${fact.issuer}`));
    }
    if (/(possibly|probably) the same/.test(fact.note ?? "")) {
      const twin = all("regulations").some((one) => targets(one, "possiblySame").includes(text)) || text.possiblySame;
      expect(twin, at(fact, "possibly the same as another"));
    }
    for (const relation of fact.relations) {
      const words = at(fact, `${relation.kind} ${relation.actor ?? relation.task ?? ""} ${relation.date ?? ""}`);
      if (relation.task) {
        const link = asList(measure(relation.task)?.[relationLinks[relation.kind]]).find(
          (one) => linkTo(one) === text.id,
        );
        expect(link && cites(link.evidence, fact.doc, relation.evidence), words);
      } else if (relation.kind === "implements") {
        const link = all("regulations")
          .filter((one) => acts(targets(one, "issuers"), relation.actor))
          .flatMap((one) => asList(one.implements))
          .find((one) => linkTo(one) === text.id);
        expect(link && cites(link.evidence, fact.doc, relation.evidence), words);
      } else {
        const sinceOnly = relation.date_note === "2018年以来";
        const onDay = (event) =>
          !relation.date ||
          (sinceOnly
            ? event.onEarliest === "2018-01-01" && event.onLatest > "2018-12-31"
            : event.onEarliest === firstDay(relation.date) && event.onLatest === lastDay(relation.date));
        const side = relation.kind === "basis_for_accountability" ? "basedOn" : "about";
        const events = all("events").filter(
          (one) =>
            targets(one, side).includes(text) &&
            one.kind === relationEvents[relation.kind] &&
            restsOn(one, fact.doc, relation.evidence),
        );
        if (!expect(events.length > 0, words)) continue;
        const done = events.filter((one) => !relation.actor || acts(targets(one, "by"), relation.actor));
        if (!expect(done.length > 0, `${words}: actor`)) continue;
        expect(done.some(onDay), `${words}: ${sinceOnly ? "since, not in" : "day"}`);
        if (relation.to)
          expect(
            done.flatMap((one) => targets(one, "about")).some((one) => names(one).includes(relation.to)),
            `${words}: to`,
          );
      }
    }
  }
  for (const fact of named_without_brackets) {
    const text = all("regulations").find((one) => fact.mentions.every((span) => cites(one.evidence, fact.doc, span)));
    if (!expect(text, at(fact, fact.name))) continue;
    const spelled = [...names(text), text.resolvedTitle].filter(Boolean);
    expect(
      spelled.some((one) => one.startsWith(fact.name) || fact.name.startsWith(one)),
      at(fact, "name"),
    );
  }
});

section("reserves.json", ({ facts, aggregates, not_reserves }) => {
  for (const fact of facts) {
    const reserve = all("natureReserves").find((one) =>
      fact.mentions.every((span) => cites(one.evidence, fact.doc, span)),
    );
    if (!expect(reserve, at(fact, `${fact.name} with its ${fact.mentions.length} mentions`))) continue;
    found += fact.mentions.length;
    expect([...names(reserve), reserve.resolvedName].includes(fact.name), at(fact, "name"));
    for (const alias of fact.aliases) expect(names(reserve).includes(alias), at(fact, `also ${alias}`));
    expect(same(reserve.level?.toLowerCase(), fact.level), at(fact, `level ${fact.level}`));
    expect(reserve.jurisdiction === jurisdictions[fact.doc], at(fact, "region"));
    for (const { statement, status, as_of, issue, action, task } of fact.facts) {
      const words = at(fact, `${issue ?? action}: ${status ?? "no status"} ${as_of ?? ""}`);
      if (task) {
        expect(targets(measure(task), "concerns").includes(reserve), words);
        continue;
      }
      const kinds =
        status === "completed"
          ? ["REPORTED_COMPLETE"]
          : status
            ? ["PROGRESS_REPORTED"]
            : ["PROGRESS_REPORTED", "SURVEY"];
      const event = about("events", reserve).find(
        (one) => kinds.includes(one.kind) && cites(one.evidence, fact.doc, statement),
      );
      if (!expect(event, words)) continue;
      if (as_of) expect(event.onLatest === lastDay(as_of), `${words}: day`);
      const tasks = all("tasks").filter(
        (one) => targets(one, "concerns").includes(reserve) && cites(one.evidence, fact.doc, statement),
      );
      if (status) expect(tasks.length === 1, `${words}: its task`);
    }
  }
  for (const fact of aggregates) {
    const figure = all("figures").find(
      (one) => one.value === fact.count && one.evidence.some((e) => overlaps([e], fact.doc, fact.statement)),
    );
    expect(figure, at(fact, `${fact.count} reserves`));
  }
  for (const { doc, span } of not_reserves)
    expect(!all("natureReserves").some((one) => cites(one.evidence, doc, span)), `no reserve at ${span.start}`);
});

const issueKinds = {
  inspection_finding_category: "INSPECTION_FINDING",
  accountability_referral: "ACCOUNTABILITY_REFERRAL",
  reserve_violation: "RESERVE_VIOLATION",
  park_facility: "FACILITY",
  lagging_rectification: "LAGGING",
  remaining_problem: "REMAINING",
  prohibited_conduct: "PROHIBITED_CONDUCT",
  aggregate: "AGGREGATE",
  problem: "PROBLEM",
};

/** Long wordings of the documents are told in other words; the passage decides. */
const inOwnWords = new Set(["i-xj21-53", "i-zj17-industry", "i-xj19-gap", "i-xj19-forbid", "e-xj19-12"]);

section("issues.json", ({ facts }) => {
  for (const fact of facts) {
    const issue = all("issues").find(
      (one) =>
        cites(one.evidence, fact.doc, fact.statement) &&
        (!fact.quoted_span || cites(one.evidence, fact.doc, fact.quoted_span)),
    );
    if (!expect(issue, at(fact, fact.title))) continue;
    expect(issue.title === fact.title || inOwnWords.has(fact.id), at(fact, "title"));
    expect(issue.kind === issueKinds[fact.kind], at(fact, `kind ${fact.kind}`));
    expect(same(issue.count, fact.count), at(fact, `count ${fact.count}`));
    const concerned = targets(issue, "concerns").flatMap(names);
    for (const place of fact.places) expect(concerned.includes(place), at(fact, place));
    if (fact.status === "resolved") {
      const events = about("events", issue).filter((one) => one.kind === "REPORTED_COMPLETE");
      expect(
        events.some((one) => one.onLatest === fact.as_of),
        at(fact, "claimed resolved"),
      );
    }
    if (fact.as_of === "2018-06-30")
      expect(
        about("events", issue).some((one) => one.onLatest === fact.as_of),
        at(fact, "as of"),
      );
    if (fact.task) expect(targets(measure(fact.task), "addresses").includes(issue), at(fact, fact.task));
    if (fact.found_by)
      expect(
        targets(targets(issue, "foundIn")[0] ?? {}, "inspectors")
          .flatMap(names)
          .includes(fact.found_by),
        at(fact, "found by"),
      );
  }
});

const figureKinds = { count: "COUNT QUANTITY AREA", money_delta: "DELTA", range: "QUANTITY", grade_change: "RANK" };

section("figures.json", ({ facts, not_figures }) => {
  const contradicted = new Set(all("contradictions").flatMap((one) => one.between));
  for (const fact of facts) {
    const figure = all("figures").find(
      (one) => one.metric === fact.metric && cites(one.evidence, fact.doc, fact.value_span),
    );
    if (!expect(figure, at(fact, `${fact.metric} ${fact.value} ${fact.unit}`))) continue;
    const [low, high] = typeof fact.value === "number" ? [fact.value] : fact.value.split("-").map(Number);
    const grade = fact.kind === "grade_change";
    expect(grade ? figure.value === 5 && figure.qualifier : figure.value === low, at(fact, `value ${fact.value}`));
    expect(grade || same(figure.valueTo, high), at(fact, `upper end ${high}`));
    expect(figure.unit === fact.unit, at(fact, `unit ${fact.unit}`));
    expect(
      (figureKinds[fact.kind] ?? fact.kind.toUpperCase()).split(" ").includes(figure.kind),
      at(fact, `kind ${fact.kind}`),
    );
    expect(!fact.qualifier || figure.qualifier === fact.qualifier, at(fact, `qualifier ${fact.qualifier}`));
    expect(same(figure.scope, fact.scope), at(fact, `scope ${fact.scope}`));
    expect(cites(figure.evidence, fact.doc, fact.statement), at(fact, "statement"));
    expect(!fact.as_of_text || figure.periodText === fact.as_of_text, at(fact, `period as printed ${fact.as_of_text}`));
    const period = fact.as_of?.split(" ")[0];
    if (period === "十三五") expect(figure.period === "2016/2020", at(fact, "period"));
    else if (period === "年度要求") expect(figure.periodText, at(fact, "period"));
    else expect(same(figure.period, period), at(fact, `period ${period}`));
    if (fact.task) expect(targets(figure, "about").includes(measure(fact.task)), at(fact, fact.task));
    if (/conflicts|inconsistency|12 here vs/.test(fact.note ?? ""))
      expect(contradicted.has(figure.id), at(fact, fact.note));
  }
  for (const { doc, span } of not_figures)
    expect(!all("figures").some((one) => cites(one.evidence, doc, span)), `no figure at ${span.start}`);
});

const eventKinds = {
  meeting: "MEETING",
  issuance: "ISSUED",
  survey: "SURVEY",
  lecture: "LECTURE",
  inspection: "INSPECTION_PERIOD",
  feedback: "FEEDBACK",
  submission: "SUBMITTED",
  approval: "APPROVED",
  publication: "PUBLISHED",
  interview: "INTERVIEWED",
  supervision: "URGED",
  start: "STARTED",
};

section("events.json", ({ facts }) => {
  for (const fact of facts) {
    const event = all("events").find(
      (one) => one.kind === eventKinds[fact.kind] && cites(one.evidence, fact.doc, fact.statement),
    );
    if (!expect(event, at(fact, fact.title))) continue;
    expect(event.title === fact.title || inOwnWords.has(fact.id), at(fact, "title"));
    expect(event.onEarliest === firstDay(fact.date), at(fact, `from ${fact.date}`));
    expect(event.onLatest === lastDay(fact.date_end ?? fact.date), at(fact, `to ${fact.date_end ?? fact.date}`));
    expect(event.precision === fact.precision.toUpperCase(), at(fact, "precision"));
    expect(!fact.year_inferred || event.basis === "INFERRED", at(fact, "the year is inferred"));
    const modes = new Map(asList(event.participants).map((link) => [byId.get(linkTo(link)).name, link]));
    if (fact.chair) expect(modes.get(fact.chair)?.mode === "CHAIR", at(fact, `chair ${fact.chair}`));
    for (const person of fact.participants) expect(modes.has(person), at(fact, person));
    for (const person of fact.attendance?.出席 ?? [])
      expect(modes.get(person)?.mode === "ATTEND", at(fact, `${person} attends`));
    for (const person of fact.attendance?.列席 ?? [])
      expect(modes.get(person)?.mode === "SIT_IN", at(fact, `${person} sits in`));
    for (const person of fact.speakers ?? []) {
      const speech = modes.get(person)?.evidence?.some((one) => one.aspect === "speech");
      expect(speech, at(fact, `${person} speaks`));
    }
    const objects = targets(event, "about").flatMap(names);
    for (const place of [fact.place, ...(fact.targets ?? [])].filter(Boolean))
      expect(objects.includes(place), at(fact, place));
    if (fact.target_count)
      expect(
        about("figures", event).some((one) => one.value === fact.target_count),
        at(fact, "number of targets"),
      );
  }
});

const placeKinds = { reservoir: "LAKE", joint_region: "REGION", development_zone: "PARK" };

section("places.json", ({ facts }) => {
  for (const fact of facts) {
    const name = fact.name.replaceAll(/[“”]/g, "");
    const place = all("places").find(
      (one) => names(one).includes(name) && fact.mentions.every((span) => cites(one.evidence, fact.doc, span)),
    );
    if (!expect(place, at(fact, `${fact.name} with its ${fact.mentions.length} mentions`))) continue;
    found += fact.mentions.length;
    expect(place.kind === (placeKinds[fact.kind] ?? fact.kind.toUpperCase()), at(fact, `kind ${fact.kind}`));
  }
});

// ---- the passages

if (documentsFolder) {
  const texts = new Map(
    all("documents").map((record) => {
      const bytes = readFileSync(join(documentsFolder, record.file));
      if (createHash("sha256").update(bytes).digest("hex") !== record.sha256) expect(false, `bytes of ${record.file}`);
      return [record.id, bytes.toString("utf8").replace(/^\uFEFF/, "")];
    }),
  );
  let wrong = 0;
  for (const [own, one] of passages) {
    const text = texts.get(one.in) ?? "";
    const passage = text.slice(one.start, one.end);
    const line = text.slice(0, one.start).split("\n").length;
    const hash = createHash("sha256").update(passage, "utf8").digest("hex");
    if (one.start >= 0 && one.start < one.end && one.end <= text.length && hash === one.sha256 && line === one.line)
      continue;
    wrong += 1;
    missing += 1;
    console.log(`  wrong passage: ${own} ${one.in} ${one.start}-${one.end}`);
  }
  console.log(`documents          passages ${passages.length} wrong ${wrong}`);
}

console.log(`found ${found}`);
console.log(`missing ${missing}`);
process.exit(missing ? 1 : 0);
