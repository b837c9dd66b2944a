/** 文稿: how a text of the report is built and what stands where in it: sub-headings, blocks, words that are sought, a whole report. */
package gouji.manuscript;
