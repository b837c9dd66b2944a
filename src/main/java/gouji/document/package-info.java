/** The finished document on A4: form and report, typeset once as HTML, rendered to PDF, and read back. Chinese in every language. */
package gouji.document;
