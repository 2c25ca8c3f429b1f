/** Single reports: lists of them, and everything that is kept of one. */
package cn.gouji.stats.report;
