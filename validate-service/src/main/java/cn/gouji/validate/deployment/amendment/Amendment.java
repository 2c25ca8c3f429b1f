package cn.gouji.validate.deployment.amendment;

/** One entry of the file: something that is different for some organs. */
public sealed interface Amendment permits RuleChange, OwnRelation {

    Scope scope();
}
