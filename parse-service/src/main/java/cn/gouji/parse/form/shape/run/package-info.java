/** The words and values of the lines of a table, whatever its layout, for those that bring it into another shape. */
package cn.gouji.parse.form.shape.run;
