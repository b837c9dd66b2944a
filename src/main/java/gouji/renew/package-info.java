/** A new year's text out of the old one (换年): which numbers are still last year's, what they tell, and where they stand. */
package gouji.renew;
