/** What the texts of a report say, and how they say it: mentions of figures, form and wording. Pure; too slow for every key, so it runs beside. */
package gouji.prose;
