/** How facts get into PostgreSQL: statements sent together, values in arrays. */
package cn.gouji.stats.sql;
