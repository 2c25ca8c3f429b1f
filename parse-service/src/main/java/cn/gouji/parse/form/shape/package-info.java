/** Tables that are not laid out as the form has them, brought into its layout before their rows are read. */
package cn.gouji.parse.form.shape;
