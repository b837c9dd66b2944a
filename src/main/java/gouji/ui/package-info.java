/** The window: shows the editor's state and hands it keys. Nothing here decides what is right. */
package gouji.ui;
