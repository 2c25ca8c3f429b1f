/** Reads DOCX documents in reading order. */
package cn.gouji.parse.format.docx;
