/** Regions by code and name, as reports name them. */
package cn.gouji.stats.region;
