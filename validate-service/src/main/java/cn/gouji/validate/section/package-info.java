/** What the form prescribes around the tables: title, sections, their parts, and what each of them has to say. */
package cn.gouji.validate.section;
