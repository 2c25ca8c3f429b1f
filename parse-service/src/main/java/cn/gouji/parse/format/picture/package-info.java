/** Reads picture files, each picture a page. */
package cn.gouji.parse.format.picture;
