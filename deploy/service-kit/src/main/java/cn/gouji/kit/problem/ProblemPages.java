package cn.gouji.kit.problem;

import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Gives people a page where a page cannot be shown, whatever ended the request, and programs the problem itself; the page
 * carries its code, too. Pages end in
 * {@code .html} or stand outside of {@code /api/}.
 */
public final class ProblemPages {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset(StandardCharsets.UTF_8.name());

    /** @param page names no method if there is nothing at the address: then only who asks for a page gets one */
    @ServerResponseFilter
    public void show(ContainerRequestContext request, ContainerResponseContext response, SimpleResourceInfo page) {
        if (response.getEntity() instanceof Problem problem
                && isPage(request, page != null && page.getMethodName() != null)) {
            Language language = Language.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
            response.setEntity(html(problem, language), null, HTML);
        }
    }

    private static boolean isPage(ContainerRequestContext request, boolean known) {
        String path = request.getUriInfo().getPath();
        if (path.endsWith(".html")) {
            return true;
        }
        return !path.startsWith("/api/") && (known || request.getAcceptableMediaTypes().stream()
                .anyMatch(type -> !type.isWildcardSubtype() && type.isCompatible(MediaType.TEXT_HTML_TYPE)));
    }

    private static String html(Problem problem, Language language) {
        return language == Language.ENGLISH
                ? html("en", "This page cannot be shown", problem, "Gouji", "To the start page")
                : html("zh-CN", "无法显示这一页", problem, "勾稽", "返回首页");
    }

    private static String html(String language, String title, Problem problem, String brand, String home) {
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s · %s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="icon" href="data:,"><link rel="stylesheet" href="/statistics.css"></head>
                <body><header><p class="brand"><a href="/">%3$s</a></p></header>
                <main id="content" data-code="%s">
                <h1>%2$s</h1>
                <p>%s</p>
                <p><a href="/">%s</a></p>
                </main></body></html>
                """.formatted(language, title, brand, problem.code(), escaped(problem.detail()), home);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
