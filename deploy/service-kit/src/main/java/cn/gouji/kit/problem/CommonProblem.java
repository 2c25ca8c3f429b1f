package cn.gouji.kit.problem;

/** Problems that any service can have. */
public enum CommonProblem implements ProblemKind {
    MALFORMED_REQUEST(400, "malformedRequest", "请求格式有误，请检查后重试。", "The request is malformed."),
    MALFORMED_JSON(400,
            "malformedJson", "请求内容不是有效的 JSON（%s）。", "The body is no valid JSON (%s)."),
    UNEXPECTED_JSON(400,
            "malformedJson", "请求内容中“%s”不符合要求。", "What the body holds at '%s' is not what is expected there."),
    BAD_PARAMETER(400, "badParameter",
            "参数 %s 的值“%s”无效，有效的值：%s", "The value '%2$s' of the parameter %1$s is not valid; valid values: %3$s"),
    NOT_FOUND(404,
            "notFound", "没有找到所请求的内容。", "There is nothing at this address."),
    METHOD_NOT_ALLOWED(405,
            "methodNotAllowed", "此地址不支持该操作。",
            "This address does not support the method."),
    NOT_ACCEPTABLE(406, "notAcceptable",
            "无法以所要求的格式答复。",
            "The answer cannot be given in the format asked for."),
    TOO_LARGE(413,
            "tooLarge", "上传的内容过大。",
            "The request is too large."),
    UNSUPPORTED_MEDIA_TYPE(415,
            "unsupportedMediaType", "不支持请求的内容类型。",
            "The content type of the request is not supported."),
    UNAVAILABLE(
            503, "unavailable", "服务暂时不可用，请稍后重试。",
            "The service is not available just now; try again later."),
    INTERNAL(
            500, "internal", "系统内部错误，已记录，请稍后重试。",
            "Something went wrong on our side; it has been recorded.");

    private final ProblemText text;

    CommonProblem(int status, String code, String chinese, String english) {
        this.text = new ProblemText(status, code, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }

    /** The kind for a status that the framework chose. */
    static CommonProblem ofStatus(int status) {
        for (CommonProblem kind : values()) {
            if (kind.text.status() == status) {
                return kind;
            }
        }
        return status < 500 ? MALFORMED_REQUEST : INTERNAL;
    }
}
