/** Figures laid out as the official form prints them. */
package cn.gouji.stats.export;
