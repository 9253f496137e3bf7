/** Pages of a PDF that are read. A report has one; a few students' together, or a scan with its back sides, have more. */
export const MOST_PAGES = 10;
