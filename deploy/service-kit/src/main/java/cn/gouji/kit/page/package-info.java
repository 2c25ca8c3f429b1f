/** Paged lists. */
package cn.gouji.kit.page;
