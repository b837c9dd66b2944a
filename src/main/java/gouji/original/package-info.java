/**
 * Files of others as they were found (原件): lines and tables in reading order, before anyone asks what they mean. Nothing here knows
 * the form; {@code intake} finds out what of it belongs where.
 */
package gouji.original;
