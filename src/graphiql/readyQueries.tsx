import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from "@graphiql/react";

/** A query of `queries/`: its folder, its first comment lines, Chinese then English, and its whole text. */
export interface ReadyQuery {
  readonly folder: keyof typeof HEADINGS;
  readonly question: string;
  readonly english: string;
  readonly text: string;
}

/** What each folder of `queries/` holds, in the order shown. */
const HEADINGS = {
  "first-steps": "入门 First steps",
  questions: "调查者二十问 Twenty questions of an investigator",
  systems: "制度机制 Systems",
} as const;

/** Put here by the build, in the order of the file names. */
declare const READY_QUERIES: readonly ReadyQuery[];

export const readyQueries = READY_QUERIES;

/** The pane beside the editor: a click puts the question's query in the editor and asks it. */
export const readyQueriesPane: GraphiQLPlugin = {
  title: "常问问题 Ready queries",
  icon: () => (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <path d="M9 9a3 3 0 1 1 4 2.8c-.7.3-1 .8-1 1.7M12 17h.01" strokeLinecap="round" />
      <circle cx="12" cy="12" r="10" />
    </svg>
  ),
  content: ReadyQueries,
};

function ReadyQueries() {
  const editor = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const { run, setOperationName } = useGraphiQLActions();
  const ask = (text: string) => {
    editor?.setValue(text);
    variables?.setValue("");
    // The editor reads the operation's name a moment after a change, and run() would ask for the one before.
    setOperationName(/^query (\w+)/m.exec(text)?.[1] ?? "");
    run();
  };
  return (
    <section aria-label="常问问题">
      <div className="graphiql-doc-explorer-title">常问问题</div>
      {Object.entries(HEADINGS).map(([folder, heading]) => (
        <details key={folder} open={folder === "first-steps"}>
          <summary>{heading}</summary>
          <ul className="ready-queries">
            {readyQueries
              .filter((query) => query.folder === folder)
              .map(({ question, english, text }) => (
                <li key={question}>
                  <button type="button" onClick={() => ask(text)}>
                    {question}
                    <small>{english}</small>
                  </button>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
