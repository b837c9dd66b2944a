/** The finished document as a Word file (.docx): hand-written WordprocessingML, and a reader of its own. */
package gouji.word;
