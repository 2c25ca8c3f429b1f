/** The statistics as pages for people. */
package cn.gouji.stats.page;
