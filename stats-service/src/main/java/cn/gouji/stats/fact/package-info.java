/** The facts of every report in PostgreSQL, and the choice of the submission that counts for an organ and year. */
package cn.gouji.stats.fact;
