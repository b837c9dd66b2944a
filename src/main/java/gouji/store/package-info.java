/** Reports on disk: what is accepted is there before anyone is told that it is saved, and what is read is checked first. */
package gouji.store;
