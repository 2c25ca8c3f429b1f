/** A country's worth of reports, to measure loading and questions with. */
package cn.gouji.stats.load;
