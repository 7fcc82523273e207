// Apart from the readers of the formats, so that a text is told from them without loading them.

/** The part of a zip that makes it a Word document. */
export const DOCX_MAIN_PART = /^word\/document\d*\.xml$/u;
/** The part of a zip that makes it a workbook. */
export const XLSX_MAIN_PART = /^xl\/workbook\d*\.xml$/u;
