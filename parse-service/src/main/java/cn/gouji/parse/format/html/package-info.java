/** Reads web pages. */
package cn.gouji.parse.format.html;
