package cn.gouji.validate.deployment;

/** One entry of the file: something that is different for some organs. */
sealed interface Amendment permits RuleChange, OwnRelation {

    Scope scope();
}
