/** The report as a plain table of all it says (CSV), for whoever has no other program. */
package gouji.plain;
