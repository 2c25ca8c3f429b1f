package cn.gouji.validate.webhook;

import cn.gouji.kit.problem.ProblemKind;
import cn.gouji.kit.problem.ProblemText;

/** Why an address is refused. */
public enum WebhookProblem implements ProblemKind {
    /** No web address. */
    NOT_AN_ADDRESS(400, "notAnAddress", "“%s”不是可用的 http 或 https 地址。", "'%s' is no http or https address."),
    /** Not encrypted. */
    NOT_SECURE(400, "notSecure", "“%s”不是 https 地址。", "'%s' is no https address."),
    /** The name leads nowhere. */
    UNKNOWN_HOST(400, "unknownHost", "找不到主机“%s”。", "The host '%s' is not known."),
    /** The address is one of our own network. */
    INTERNAL_ADDRESS(400, "internalAddress", "“%s”指向内部网络，不能登记。", "'%s' leads into the internal network."),
    /** The same address with the same filter would be told of everything twice. */
    REGISTERED_ALREADY(409, "registeredAlready", "该地址已按同样的条件登记，编号为“%s”。",
            "The address is registered with the same filter as '%s'."),
    /** No webhook has that id. */
    WEBHOOK_NOT_FOUND(404, "webhookNotFound", "没有编号为“%s”的订阅。", "There is no webhook '%s'.");

    private final ProblemText text;

    WebhookProblem(int status, String code, String chinese, String english) {
        this.text = new ProblemText(status, code, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
