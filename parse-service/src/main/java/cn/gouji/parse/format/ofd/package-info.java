/** Reads OFD (GB/T 33190): glyphs and lines by their places on the page, like PDF. */
package cn.gouji.parse.format.ofd;
