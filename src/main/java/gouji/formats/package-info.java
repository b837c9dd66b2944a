/** All kinds of files a report leaves and enters the program in: made, read back before anyone has them, read, and compared. */
package gouji.formats;
