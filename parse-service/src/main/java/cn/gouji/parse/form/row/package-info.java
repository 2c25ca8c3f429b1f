/** Rows as found, rows as printed, and the alignment of the two. */
package cn.gouji.parse.form.row;
