/** Where keys go in: the one place that changes a report, with undo. Knows no screen, so that it can be driven without one. */
package gouji.edit;
