/** The same job without a window: check, convert, rules, and open, which the root gives as a function. */
package gouji.cli;
