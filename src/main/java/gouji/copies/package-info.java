/** Safety copies (备份): everything of a data folder in our own JSON, proved before it counts, and the way back from it. */
package gouji.copies;
