/** What can be put into a text by name (插入): figures of the tables, and standing sentences with their blanks filled from them. */
package gouji.insert;
