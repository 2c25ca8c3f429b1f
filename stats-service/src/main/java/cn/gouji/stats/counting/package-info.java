/** Stores facts so that one submission of an organ and year counts and the sums are those of the submissions that count. */
package cn.gouji.stats.counting;
