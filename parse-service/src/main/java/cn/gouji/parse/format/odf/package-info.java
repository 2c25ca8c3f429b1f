/** Reads OpenDocument: texts and spreadsheets of LibreOffice and of programs made from it. */
package cn.gouji.parse.format.odf;
