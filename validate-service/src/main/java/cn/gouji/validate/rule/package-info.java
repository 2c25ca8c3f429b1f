/** The rule book: applies the rules of the catalogue, one class per family of rules. */
package cn.gouji.validate.rule;
