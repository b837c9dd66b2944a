/** The way of a report to the people it goes to: which files each of them gets, packed with a manifest, all of them or none. */
package gouji.delivery;
