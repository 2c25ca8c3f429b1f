/** How good the reports are: findings by rule, region and kind of organ. */
package cn.gouji.stats.quality;
