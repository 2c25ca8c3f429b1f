/** Reads documents of word processors: DOCX, DOC and WPS, RTF. */
package cn.gouji.parse.format.word;
