import "./workers.ts";
import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { GraphiQL } from "graphiql";
import "graphiql/style.css";
import { createRoot } from "react-dom/client";
import { DownloadMenu } from "./download.tsx";
import "./page.css";
import { readyQueries, readyQueriesPane } from "./readyQueries.tsx";

const page = document.getElementById("page");
if (page === null) throw new Error("index.html has no #page");

createRoot(page).render(
  <GraphiQL
    fetcher={fetchAnswer}
    plugins={[readyQueriesPane, HISTORY_PLUGIN]}
    visiblePlugin={readyQueriesPane}
    defaultQuery={readyQueries[0]?.text ?? ""}
  >
    <GraphiQL.Logo>责任 Zeren</GraphiQL.Logo>
    <GraphiQL.Toolbar>
      {({ prettify, copy, merge }) => (
        <>
          {prettify}
          {merge}
          {copy}
          <DownloadMenu />
        </>
      )}
    </GraphiQL.Toolbar>
  </GraphiQL>,
);

async function fetchAnswer(question: object): Promise<never> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
    body: JSON.stringify(question),
  });
  return (await response.json()) as never;
}
