/** What follows from form and report: totals, findings, the version code. Pure; no words for people, those are in {@code gouji.words}. */
package gouji.check;
