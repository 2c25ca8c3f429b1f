/** Reads pictures of printed pages: straightens them, finds the ruled tables and has tesseract recognise the characters. */
package cn.gouji.parse.format.scan;
