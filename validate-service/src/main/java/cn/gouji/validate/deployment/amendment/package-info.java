/** What a deployment changes in the rule book for some organs: rules applied otherwise, and relations of its own. */
package cn.gouji.validate.deployment.amendment;
