/** The running text of a report: passages, and the amounts that they state. */
package cn.gouji.validate.passage;
