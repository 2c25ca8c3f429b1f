/** Tables whose columns are not those of the form: in another order, some missing, or others among them. */
package cn.gouji.parse.form.shape.column;
