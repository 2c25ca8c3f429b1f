/** Sums of the cells over the reports of a region. */
package cn.gouji.stats.totals;
