package cn.gouji.local.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.gouji.contracts.ContractJson;
import cn.gouji.local.process.ServiceName;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** An answer of the gateway's own: a problem like those of the services. */
record Refusal(int status, String title, String code, String chinese, String english) {

    private static final List<Locale> OFFERED = List.of(Locale.CHINESE, Locale.ENGLISH);

    /** What came is no request or has an address that is none, or one that is too long. */
    static Refusal malformed(int status) {
        String title = switch (status) {
            case 414 -> "URI Too Long";
            case 431 -> "Request Header Fields Too Large";
            default -> "Bad Request";
        };
        return new Refusal(status, title, "malformedRequest", "请求格式有误，请检查后重试。", "The request is malformed.");
    }

    /** While a service is starting or down. */
    static Refusal unavailable(ServiceName service) {
        return new Refusal(503, "Service Unavailable", "unavailable",
                "服务 " + service.module() + " 正在启动或暂时不可用，请稍后重试。",
                service.module() + " is starting or not available just now; try again later.");
    }

    /** Nobody knows where the next request begins on the connection of what is none. */
    static void answerInvalid(HttpServerRequest request) {
        Throwable cause = request.decoderResult().cause();
        int status = cause instanceof TooLongHttpLineException
                ? 414
                : cause instanceof TooLongHttpHeaderException ? 431 : 400;
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        malformed(status).answer(request);
        request.connection().close();
    }

    /** Does nothing if another answer has begun. */
    void answer(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        if (response.headWritten() || response.closed()) {
            request.connection().close();
            return;
        }
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:gouji:problem:" + code);
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", isEnglish(request) ? english : chinese);
        problem.put("code", code);
        if (status == 503) {
            response.putHeader(HttpHeaders.RETRY_AFTER, "2");
        }
        response.setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(json(problem));
        // Whatever the client still sends is read and dropped: it would see a reset instead of the answer.
        request.resume();
    }

    private static Buffer json(Map<String, Object> problem) {
        try {
            return Buffer.buffer(ContractJson.mapper().writeValueAsBytes(problem));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEnglish(HttpServerRequest request) {
        String wish = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        try {
            return wish != null && !wish.isBlank()
                    && Locale.ENGLISH.equals(Locale.lookup(Locale.LanguageRange.parse(wish), OFFERED));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
