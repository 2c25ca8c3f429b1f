/** Labels that may stand at the values of another row. */
package cn.gouji.parse.form.table.label;
