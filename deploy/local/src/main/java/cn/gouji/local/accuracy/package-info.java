/** Comparing what was read from reports with what a person read in them. */
package cn.gouji.local.accuracy;
