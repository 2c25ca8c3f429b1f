/** A report as the rules see it: numbered cells, their names for a clerk, and the equations between them. */
package cn.gouji.validate.report;
