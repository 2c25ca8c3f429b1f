/** Reads RTF documents. */
package cn.gouji.parse.format.rtf;
