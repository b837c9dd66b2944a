/** Every word a person reads that is not a label of the form; Chinese first, English complete. */
package gouji.words;
