/**
 * Files of Word, WPS, Excel and their like as they were found (Word、Excel 原件): documents in the two forms of Word, workbooks in the two of
 * Excel. Foreign files can make the libraries hang or fill the memory, so this runs in a process of its own ({@code apart}), where a
 * fault that no value tells is the end of that process.
 */
package gouji.office;
