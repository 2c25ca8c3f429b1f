/** Rules on form and text: years, citations, placeholders, personal data, what a section has to mention. */
package cn.gouji.validate.wording;
