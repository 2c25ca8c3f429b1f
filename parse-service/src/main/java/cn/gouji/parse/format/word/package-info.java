/** Reads documents of word processors: DOCX and RTF. */
package cn.gouji.parse.format.word;
