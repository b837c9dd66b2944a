/**
 * Which figures are to blame (疑点定位): error localisation after Fellegi and Holt (1976), ranked by how a hand slips, as Scholtus
 * (2009) does for typing errors in figures that must balance. Pure; it proposes and never applies.
 */
package gouji.culprit;
