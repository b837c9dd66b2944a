/** The published editions of the form as data, read and resolved at start. Published editions are never edited. */
package gouji.edition;
