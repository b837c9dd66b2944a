/**
 * The report as HTML for others (发布、复制全文): a page of a website, fragments for the editors of sites and for office programs, and
 * their reader. Pure; Chinese in every language.
 */
package gouji.web;
