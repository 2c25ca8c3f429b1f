/** What the running text states against the tables and against itself, beyond single figures. */
package cn.gouji.validate.narrative;
