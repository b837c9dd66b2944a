/** What an office has entered: values that never change, compare as wholes and know no screen, no database and no clock. */
package gouji.report;
