/** What rows and headers tell together about where the columns of a table stand. */
package cn.gouji.parse.form.geometry;
