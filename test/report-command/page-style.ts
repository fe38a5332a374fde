/** How the page looks on its own: one column, dense tables, fit for A4. */
export const PAGE_STYLE = `
body { margin: 0; background: #fff; color: #172b4d; font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 860px; margin: 0 auto; padding: 24px; }
h1, h2, h3 { line-height: 1.25; margin: 1.4em 0 0.5em; }
table { border-collapse: collapse; width: 100%; margin: 0.75em 0; font-variant-numeric: tabular-nums; }
th, td { border: 1px solid #c1c7d0; padding: 5px 8px; text-align: left; vertical-align: top; }
th { background: #f4f5f7; }
td > p, th > p, li > p { margin: 0; }
img { max-width: 100%; height: auto; }
figure { margin: 1em 0; }
a { color: #0c66e4; }
.adf-panel { border-left: 4px solid #0c66e4; background: #e9f2ff; padding: 8px 16px; margin: 0.75em 0; }
.adf-status { border-radius: 3px; padding: 1px 5px; font-size: 0.8em; font-weight: 600; background: #dcdfe4; }
@media print { main { max-width: none; padding: 0; } table, figure { break-inside: avoid; } a { color: inherit; } }
`;
