/** Addresses of the statistics for programs. */
package cn.gouji.stats.web;
