/** Blocks of cells on their way to and from other programs (复制粘贴): what is put on the clipboard, and where what lies there belongs. */
package gouji.clip;
