/** Lines and grids: the one picture of a document that all format readers produce and recognition works on. */
package cn.gouji.parse.page;
