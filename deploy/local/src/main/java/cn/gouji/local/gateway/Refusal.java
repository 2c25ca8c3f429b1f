package cn.gouji.local.gateway;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.gouji.contracts.ContractJson;
import cn.gouji.local.gateway.http.Header;
import cn.gouji.local.process.ServiceName;

/** An answer of the gateway's own: a problem like those of the services. */
record Refusal(int status, String title, String code, String chinese, String english) {

    private static final List<Locale> OFFERED = List.of(Locale.CHINESE, Locale.ENGLISH);

    /** What came is no request or has an address that is none. */
    static Refusal malformed() {
        return of(400);
    }

    /** The same with another status, such as of an address or a header that is too long. */
    static Refusal of(int status) {
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

    /** @param keep whether the connection is kept */
    void send(ClientResponse response, ClientRequest request, boolean keep) throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:gouji:problem:" + code);
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", isEnglish(request) ? english : chinese);
        problem.put("code", code);
        byte[] body = ContractJson.mapper().writeValueAsBytes(problem);
        List<Header> headers = new ArrayList<>(List.of(new Header("Content-Type", "application/problem+json")));
        if (status == 503) {
            headers.add(new Header("Retry-After", "2"));
        }
        response.send(request, status, headers, new ByteArrayInputStream(body), body.length, keep);
    }

    private static boolean isEnglish(ClientRequest request) {
        String wish = Header.find(request.headers(), "Accept-Language").orElse("");
        try {
            return !wish.isBlank()
                    && Locale.ENGLISH.equals(Locale.lookup(Locale.LanguageRange.parse(wish), OFFERED));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
