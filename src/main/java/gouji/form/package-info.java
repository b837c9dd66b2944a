/** What the law prescribes: one edition of the form, its tables, headings, sums and rules. Nothing that anyone has typed. */
package gouji.form;
