/** Reads DOC and WPS: the binary documents of Word 97 and of programs that write the same. */
package cn.gouji.parse.format.doc;
