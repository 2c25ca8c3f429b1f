package cn.gouji.stats.totals;

import java.math.BigDecimal;

/**
 * One cell over many reports.
 *
 * @param sum over the known values; null if no report knows the cell, because nothing known is not zero
 * @param reports in how many reports the cell is known
 * @param unknown in how many reports it is blank or absent though their form has it
 * @param corrected in how many reports a reviewer has put a value in the place of the printed one
 */
public record CellTotal(BigDecimal sum, long reports, long unknown, long corrected) {
}
