/** Questions about the facts: totals, lists of reports, regions. */
package cn.gouji.stats.query;
