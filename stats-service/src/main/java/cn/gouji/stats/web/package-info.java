/** Addresses and pages of the statistics. */
package cn.gouji.stats.web;
