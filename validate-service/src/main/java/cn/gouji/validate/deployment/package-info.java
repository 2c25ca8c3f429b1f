/** Reads how a deployment changes the rule book, and gives the rule book that holds for an organ. */
package cn.gouji.validate.deployment;
