/** The tables of the form as it is published, in DOCX and XLSX. */
package cn.gouji.stats.official;
