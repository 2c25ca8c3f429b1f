/** The facts of every report in PostgreSQL: what is kept of it, in rows. */
package cn.gouji.stats.fact;
