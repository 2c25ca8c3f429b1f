/** Rules on single words and sentences: years, citations, placeholders, slips of the pen, personal data. */
package cn.gouji.validate.wording;
