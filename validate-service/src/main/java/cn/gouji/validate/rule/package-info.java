/** The rule book: applies the families of rules, each in the package of its field. */
package cn.gouji.validate.rule;
