/** Two years of one office side by side (两年对照), as values; screen, paper and clipboard show them. */
package gouji.compare;
