/** Recognition of the official form: sections, parts and the three tables, by aligning what was found with what is printed. */
package cn.gouji.parse.form;
