/** Reads PDF with text: glyphs and ruling lines by their places on the page, never by their order in the file. */
package cn.gouji.parse.format.pdf;
