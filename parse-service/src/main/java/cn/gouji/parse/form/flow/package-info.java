/** Values that came one a line, in the reading order of a page: which of them make a row. */
package cn.gouji.parse.form.flow;
