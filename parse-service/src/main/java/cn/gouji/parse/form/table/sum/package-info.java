/** The relations of table three, by which readings are judged. */
package cn.gouji.parse.form.table.sum;
