/**
 * The look of the poster on paper. It stands in a document of its own, where no style of the page
 * reaches: black on white, and patterns that a grey printer keeps.
 */
export const posterSheet = `
@page { size: A3 landscape; margin: 12mm; }
* { box-sizing: border-box; }
html { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body {
  margin: 0; color: black; background: white;
  font: 9pt/1.3 "Segoe UI", -apple-system, BlinkMacSystemFont, Roboto, "Helvetica Neue", sans-serif;
}
h1 { margin: 0 0 2mm; font-size: 22pt; line-height: 1.2; }
p { margin: 0 0 4mm; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
caption { padding: 0 0 2mm; text-align: left; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td {
  padding: 1.5mm 2mm; border: 0.3mm solid gray; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; hyphens: auto;
}
thead th { vertical-align: bottom; border-bottom-width: 0.8mm; }
ul { margin: 0; padding: 0; list-style: none; }
.number { text-align: right; white-space: nowrap; }
.nobody { background: repeating-linear-gradient(135deg, white 0 2mm, silver 2mm 2.4mm); }
.nobody span, .fragile em { background: white; padding: 0 1mm; font-weight: 600; font-style: normal; }
.fragile { border: 1mm double black; }
`;
