/** The report for a website (发布): a page that stands alone, a fragment for the editors of sites, and their reader. Pure; Chinese in every language. */
package gouji.web;
