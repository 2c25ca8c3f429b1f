/** Finds the straight lines of a scanned page, and how they lie. */
package cn.gouji.parse.format.scan.image.line;
