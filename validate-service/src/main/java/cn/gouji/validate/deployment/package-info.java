/** How a deployment changes the rule book: rules switched off, other severities and limits, relations of its own. */
package cn.gouji.validate.deployment;
