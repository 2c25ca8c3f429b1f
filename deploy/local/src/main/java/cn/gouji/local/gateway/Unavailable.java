package cn.gouji.local.gateway;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;

import cn.gouji.contracts.ContractJson;
import cn.gouji.local.process.ServiceName;

/** The answer while a service is starting or down. */
final class Unavailable {

    private Unavailable() {
    }

    static void answer(HttpExchange exchange, ServiceName service) throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:gouji:problem:unavailable");
        problem.put("title", "Service Unavailable");
        problem.put("status", 503);
        problem.put("detail", "服务 " + service.module() + " 正在启动或暂时不可用，请稍后重试。");
        problem.put("code", "unavailable");
        byte[] body = ContractJson.mapper().writeValueAsBytes(problem);
        exchange.getResponseHeaders().clear();
        exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
        exchange.getResponseHeaders().set("Retry-After", "2");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(503, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }
}
