/** Reads the three tables of the form. */
package cn.gouji.parse.form.table;
