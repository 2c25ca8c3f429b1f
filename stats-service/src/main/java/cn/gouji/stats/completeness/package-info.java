/** Who has reported, who is late and who is missing. */
package cn.gouji.stats.completeness;
