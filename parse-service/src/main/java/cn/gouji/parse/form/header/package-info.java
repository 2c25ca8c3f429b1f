/** Headers of tables of which each word came on a line of its own, or all in one line. */
package cn.gouji.parse.form.header;
