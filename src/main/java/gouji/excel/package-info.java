/** The report as an Excel file (.xlsx) that calculates by itself, written by Apache POI, and a reader of its own. */
package gouji.excel;
