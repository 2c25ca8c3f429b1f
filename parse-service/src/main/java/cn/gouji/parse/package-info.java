/** The reading of documents: format, page, form, organ; and the service around it. */
package cn.gouji.parse;
