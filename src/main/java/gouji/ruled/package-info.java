/**
 * Pages of a PDF (版面) as lines and tables: what was set where on the paper, and which lines are ruled around it. Nothing here knows
 * the form. The library is PDFBox; nothing but glyphs, ruling lines and where they stand is taken from it.
 */
package gouji.ruled;
