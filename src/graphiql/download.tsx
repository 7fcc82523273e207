import { ToolbarButton, ToolbarMenu, useGraphiQL } from "@graphiql/react";

const formats = [
  ["xlsx", "Excel (XLSX)"],
  ["csv", "CSV"],
  ["jsonl", "JSON Lines"],
] as const;

/** Downloads the answer to what the editor holds, all pages of its list, as a file. */
export function DownloadMenu() {
  const editor = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const operationName = useGraphiQL((state) => state.operationName);
  const download = async (format: string) => {
    try {
      const given = variables?.getValue().trim() || "{}";
      const query = editor?.getValue() ?? "";
      await save({ query, variables: JSON.parse(given), operationName, format });
    } catch (error) {
      window.alert(`下载失败 Download failed: ${error instanceof Error ? error.message : error}`);
    }
  };
  return (
    <ToolbarMenu
      button={
        <ToolbarButton label="下载 Download">
          <svg
            className="graphiql-toolbar-icon"
            viewBox="0 0 24 24"
            fill="none"
            stroke="currentColor"
            aria-hidden="true"
          >
            <path d="M12 4v11m-5-5 5 5 5-5M5 20h14" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
          </svg>
        </ToolbarButton>
      }
    >
      {formats.map(([format, label]) => (
        <ToolbarMenu.Item key={format} onSelect={() => download(format)}>
          {label}
        </ToolbarMenu.Item>
      ))}
    </ToolbarMenu>
  );
}

async function save(question: object): Promise<void> {
  const response = await fetch("/export", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(question),
  });
  if (!response.ok) throw new Error((await response.json()).errors?.[0]?.message ?? response.statusText);
  const name = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? "zeren";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
