package gouji.web;

/** How the page looks (网页样式): on a telephone, at a desk, and on A4. */
final class PageStyle {

    static final String CSS = """
            html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
            body { margin: 0; color: #1a1a1a; background: #fff; font-size: 17px; line-height: 1.8;
              font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
            header { padding: 6px 16px; text-align: center; color: #8f1d14; background: #fdf0ee; font-size: 15px; }
            main { max-width: 980px; margin: 0 auto; padding: 24px 16px 56px; overflow-wrap: anywhere; }
            h1 { margin: 16px 0 32px; text-align: center; font-size: 26px; line-height: 1.5; white-space: pre-wrap; }
            h2 { margin: 40px 0 12px; font-size: 20px; line-height: 1.5; }
            h3 { margin: 20px 0 4px; font-size: 17px; line-height: 1.8; }
            p { margin: 8px 0; text-indent: 2em; }
            p, h3 { white-space: pre-wrap; }
            p.indented { text-indent: 0; }
            p.blank { height: 0; margin: 0; overflow: hidden; }
            .tables { overflow-x: auto; padding: 1px 1px 2px; }
            .tables:focus-visible { outline: 2px solid #1d5fa8; outline-offset: 2px; }
            table { width: 100%; border-collapse: collapse; font-size: 15px; line-height: 1.4; }
            table + table { margin-top: -1px; }
            caption { padding: 6px; border: 1px solid #777; border-bottom: 0; font-weight: bold; background: #eef1f5; }
            caption.spoken { width: 1px; height: 1px; padding: 0; border: 0; margin: -1px; position: absolute; overflow: hidden;
              clip-path: inset(50%); white-space: nowrap; }
            td, th { padding: 6px 4px; border: 1px solid #777; text-align: center; vertical-align: middle; font-weight: normal; }
            td { width: 2.6em; font-size: clamp(12px, calc(100px / var(--digits)), 1em); font-variant-numeric: tabular-nums;
              overflow-wrap: normal; }
            td.corner { width: auto; min-width: 11em; font-size: 1em; }
            th { overflow-wrap: normal; }
            thead th, th[scope=row][rowspan] { word-break: keep-all; }
            thead th { min-width: 2em; }
            tbody th { min-width: 7.5em; text-align: left; }
            th[colspan], th[rowspan] { min-width: 0; text-align: center; }
            th[scope=rowgroup] { width: 2em; }
            th[scope=row][rowspan] { width: 4.4em; }
            .even { table-layout: fixed; }
            .even colgroup:first-of-type { width: 25%; }
            .even th, .even td { width: auto; min-width: 0; font-size: 1em; text-align: center; word-break: normal; }
            thead th, thead td, tbody th { background: #f6f7f9; }
            @media (max-width: 600px) {
              main { padding: 8px 14px 40px; }
              h1 { font-size: 22px; }
              table { font-size: 13px; }
            }
            @page { size: A4; margin: 22mm 18mm; }
            @media print {
              body { font-size: 11pt; line-height: 1.6; }
              header, caption, thead th, thead td, tbody th { background: none; }
              main { max-width: none; padding: 0; }
              h2, h3 { break-after: avoid; }
              .tables { overflow: visible; break-inside: avoid; }
              table { font-size: 9pt; line-height: 1.25; }
              td, th { padding: 2pt 1pt; }
              td { font-size: min(1em, calc(52pt / var(--digits))); }
              .deep td { font-size: min(1em, calc(70pt / var(--digits))); }
              .even td, .deep td.corner { font-size: 1em; }
              thead { display: table-header-group; }
              tr { break-inside: avoid; }
            }
            """;

    private PageStyle() {
    }
}
