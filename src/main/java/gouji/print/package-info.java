/** The finished document to paper: a PDF to a queue of the system, off the screen thread and without a screen. */
package gouji.print;
