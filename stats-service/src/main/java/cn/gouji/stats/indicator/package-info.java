/** Indicators: formulas kept as data, pooled values with the spread of the members, rankings. */
package cn.gouji.stats.indicator;
