/** Readers, one for each file format; all produce lines and grids. */
package cn.gouji.parse.format;
