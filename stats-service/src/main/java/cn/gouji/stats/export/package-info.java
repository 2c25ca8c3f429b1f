/** Tables of any size as files for spreadsheets. */
package cn.gouji.stats.export;
