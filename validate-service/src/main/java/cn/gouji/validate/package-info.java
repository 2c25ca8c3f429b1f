/** Applies the rule book to reports that were read. */
package cn.gouji.validate;
