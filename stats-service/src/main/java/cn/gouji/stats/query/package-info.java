/** What questions about the facts have in common: the reports meant, what can be wrong with a question. */
package cn.gouji.stats.query;
