/** The notice to an organ whose report is returned, as a web page and as a Word document. */
package cn.gouji.validate.notice;
