/** Finds the six sections and the parts of section 一 by the text of their headings. */
package cn.gouji.parse.form.section;
