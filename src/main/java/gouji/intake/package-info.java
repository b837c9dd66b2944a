/**
 * What of a file of others belongs where (采录): its tables found by what they say and not by where they stand, its texts by their
 * headings. A figure of which it is not sure where it belongs is left out and named; what belongs nowhere is kept apart and not lost.
 */
package gouji.intake;
